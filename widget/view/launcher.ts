import { sayUnread, type Words } from '../words.ts';
import { button, element, icon, set } from './element.ts';
import { CHAT, DOWN } from './icons.ts';

/** The button that opens the chat; it says how many messages wait there. */
export function launcher(words: Words, act: () => void) {
  const count = element('span', { class: 'count', 'aria-hidden': 'true', hidden: true });
  const told = element('p', { class: 'hidden', role: 'status' });
  const made = button({ class: 'launcher', 'aria-controls': 'dialog' }, act, count);
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
        made.replaceChildren(icon(isOpen ? DOWN : CHAT), count);
      }
      count.hidden = isOpen || unread === 0;
      count.textContent = unread > 99 ? '99+' : String(unread);
      if (told.textContent !== news) told.textContent = isOpen ? '' : news;
    },
  };
}
