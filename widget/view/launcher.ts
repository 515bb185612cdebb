import { sayUnread, type Words } from '../words.ts';
import { button, element, icon, set } from './element.ts';
import { CHAT, DOWN } from './icons.ts';

const COUNT_MAX = 99;

/** The button that opens the chat; it says how many messages wait there. */
export function launcher(words: Words, act: () => void) {
  const told = element('p', { class: 'hidden', role: 'status' });
  const made = button({ class: 'launcher', 'aria-controls': 'dialog' }, act);
  return {
    elements: [made, told],
    focus: () => made.focus(),
    render(isOpen: boolean, unread: number): void {
      const news = unread > 0 ? sayUnread(unread, words) : '';
      const label = isOpen ? words.close : words.open;
      set(made, {
        'aria-expanded': String(isOpen),
        'aria-label': news && !isOpen ? `${label} (${news})` : label,
      });
      if (made.dataset['open'] !== String(isOpen)) {
        made.dataset['open'] = String(isOpen);
        made.replaceChildren(icon(isOpen ? DOWN : CHAT));
      }
      const count = unread > COUNT_MAX ? `${COUNT_MAX}+` : String(unread);
      // Drawn by the styles: to those who hear it, the label says it.
      set(made, { 'data-count': isOpen || unread === 0 ? undefined : count });
      if (told.textContent !== news) told.textContent = isOpen ? '' : news;
    },
  };
}
