import type { Words } from '../words.ts';
import { button, element, icon } from './element.ts';
import { END } from './icons.ts';

/** The button that ends a chat, and the question that comes before it does: what is ended cannot be taken back. */
export function ending(words: Words, end: () => void) {
  const asks = button(
    { class: 'icon', 'aria-label': words.end, 'aria-expanded': 'false' },
    () => show(question.hasAttribute('hidden')),
    icon(END),
  );
  const sure = button(
    { class: 'strong' },
    () => {
      show(false);
      end();
    },
    words.end,
  );
  const goOn = button(
    {},
    () => {
      show(false);
      asks.focus();
    },
    words.goOn,
  );
  const question = element(
    'div',
    { class: 'question', role: 'group', 'aria-label': words.end, hidden: true },
    element('p', {}, words.sureToEnd),
    element('div', { class: 'row' }, sure, goOn),
  );
  function show(isShown: boolean): void {
    question.hidden = !isShown;
    asks.setAttribute('aria-expanded', String(isShown));
    if (isShown) sure.focus();
  }
  return { button: asks, question };
}
