import type { Conversation } from '../conversation.ts';
import type { Settings } from '../settings.ts';
import { words as allWords } from '../words.ts';
import { Dialog } from './dialog.ts';
import { element } from './element.ts';
import { launcher } from './launcher.ts';
import { addStyles } from './styles.ts';

/** The chat on its page: a button and a dialog, apart from the page's own styles. Answers how to take it away. */
export function show(conversation: Conversation, settings: Settings, nonce = ''): () => void {
  const words = allWords[settings.language];
  const home = element('div', { 'data-routewright': 'chat', lang: settings.language });
  const root = home.attachShadow({ mode: 'open' });
  addStyles(root, nonce);
  const opener = launcher(words, () => toggle());
  const dialog = new Dialog(conversation, settings, words, () => toggle(false));
  const frame = element(
    'div',
    { class: `frame ${settings.side}`, 'data-theme': settings.theme },
    dialog.element,
    ...opener.elements,
  );
  frame.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !dialog.isOpen) return;
    event.stopPropagation();
    toggle(false);
  });
  root.append(frame);

  function toggle(isOpen = !dialog.isOpen): void {
    if (isOpen) conversation.begin();
    dialog.show(isOpen);
    render();
    if (isOpen) dialog.focus();
    else opener.focus();
  }
  function render(): void {
    dialog.render();
    if (dialog.isOpen && document.visibilityState === 'visible') conversation.read();
    opener.render(dialog.isOpen, dialog.isOpen ? 0 : conversation.unread);
  }

  conversation.onChange(render);
  document.body.append(home);
  render();
  if (settings.open) {
    // By itself: whoever is reading the page stays where they are.
    conversation.begin();
    dialog.show(true);
    render();
  }
  return () => home.remove();
}
