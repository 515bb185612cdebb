import type { Words } from '../words.ts';
import { button, element, icon } from './element.ts';
import { SEND } from './icons.ts';

/** What the host takes in one message. */
const TEXT_MAX = 4_000;

export interface Composer {
  element: HTMLElement;
  focus(): void;
  /** Nothing can be said any more. */
  close(): void;
}

/** Where one writes: Enter sends, with Shift it begins a new line. */
export function composer(words: Words, say: (text: string) => void): Composer {
  const field = element('textarea', {
    rows: '1',
    maxlength: String(TEXT_MAX),
    'aria-label': words.write,
    placeholder: words.write,
    enterkeyhint: 'send',
  });
  const send = () => {
    const text = field.value.trim();
    field.focus();
    if (text === '') return;
    field.value = '';
    say(text);
  };
  field.addEventListener('keydown', (event) => {
    // Enter also ends the writing of a syllable, as in Japanese.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  const sender = button({ class: 'icon send', 'aria-label': words.send }, send, icon(SEND));
  return {
    element: element('div', { class: 'composer' }, field, sender),
    focus: () => field.focus(),
    close() {
      field.disabled = true;
      sender.disabled = true;
    },
  };
}
