import type { ChatMessage } from '../../runtime/hosts/chat/protocol.ts';
import { button, element, icon, set } from './element.ts';
import { CHECK, DOWN } from './icons.ts';

export interface Choice {
  id: string;
  title: string;
  description?: string | undefined;
}

export interface Choices {
  element: HTMLElement;
  /** Which was chosen, by its title, and whether one still can be. */
  update(state: { chosen: string | undefined; isOpen: boolean }): void;
}

/** What can be tapped under a message; undefined: nothing. */
export function choicesOf(
  message: ChatMessage,
  id: string,
  choose: (choice: Choice) => void,
): Choices | undefined {
  if (message.kind === 'buttons') return rowsOf(message.buttons, choose);
  if (message.kind !== 'list') return undefined;
  const rows = rowsOf(message.rows, choose);
  return foldedOf(rows, message.open, `rows-${id.replace(/\W/g, '-')}`);
}

function rowsOf(choices: readonly Choice[], choose: (choice: Choice) => void): Choices {
  const buttons = choices.map((choice) => {
    const { id, title, description } = choice;
    const act = () => made.getAttribute('aria-disabled') === null && choose({ id, title });
    const made: HTMLButtonElement = button(
      { class: 'choice' },
      act,
      element('span', { class: 'name' }, title),
      description ? element('span', { class: 'small' }, description) : undefined,
    );
    return { choice, made };
  });
  return {
    element: element('div', { class: 'choices' }, ...buttons.map(({ made }) => made)),
    update({ chosen, isOpen }) {
      for (const { choice, made } of buttons) {
        const isChosen = choice.title === chosen;
        // Not `disabled`: what has the focus keeps it.
        set(made, {
          'aria-disabled': isOpen ? undefined : 'true',
          'aria-pressed': isChosen ? 'true' : undefined,
        });
        if (isChosen && !made.querySelector('svg')) made.prepend(icon(CHECK));
      }
    },
  };
}

/** Rows behind a button, as the channel has them. */
function foldedOf(rows: Choices, label: string, id: string): Choices {
  set(rows.element, { id, hidden: true });
  const unfold = () => show(rows.element.hasAttribute('hidden'));
  const opener = button(
    { class: 'choice opener', 'aria-expanded': 'false', 'aria-controls': id },
    unfold,
    label,
    icon(DOWN),
  );
  const show = (isShown: boolean) => {
    rows.element.hidden = !isShown;
    set(opener, { 'aria-expanded': String(isShown) });
    if (isShown) rows.element.scrollIntoView({ block: 'nearest' });
  };
  return {
    element: element('div', { class: 'choices' }, opener, rows.element),
    update(state) {
      rows.update(state);
      if (!state.isOpen && state.chosen === undefined) show(false);
    },
  };
}
