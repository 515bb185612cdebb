import type { Line } from '../../runtime/hosts/chat/protocol.ts';
import type { Conversation } from '../conversation.ts';
import type { Unsent } from '../unsent.ts';
import type { Words } from '../words.ts';
import { choicesOf } from './choices.ts';
import { contentOf, textOf } from './content.ts';
import { button, element } from './element.ts';

/** What bubbles need of the chat around them. */
export interface Scene {
  conversation: Conversation;
  words: Words;
  clock: Intl.DateTimeFormat;
  /** A choice was made: its button no longer has the focus. */
  chose(): void;
}

/** Something in the log that stays the same element while what is known of it changes. */
export interface Item {
  element: HTMLElement;
  update(): void;
}

export type CentreLine = Extract<Line, { from: 'centre' }>;

const who = (name: string, isShown: boolean) =>
  element('p', { class: isShown ? 'who' : 'hidden' }, `${name}:`);

/** A message of an agent or of the script. */
export function received(line: CentreLine, scene: Scene): Item {
  const { conversation, words, clock, chose } = scene;
  const { message, id, at } = line;
  const choices = choicesOf(message, id, (choice) => {
    conversation.choose(choice, id);
    chose();
  });
  return {
    element: element(
      'div',
      { class: 'item theirs' },
      who(line.who ?? words.centre, line.who !== undefined),
      element('div', { class: 'bubble' }, ...contentOf(message, words)),
      choices?.element,
      element('p', { class: 'meta' }, clock.format(at)),
    ),
    update: () => choices?.update(stateOf(line, conversation)),
  };
}

/** A choice can be made once, in a contact that is not over. */
function stateOf({ id, contact }: CentreLine, { lines, unsent, isEnded }: Conversation) {
  const answer = unsent.find(({ frame }) => frame.type === 'say' && frame.replyTo === id);
  const told = lines.find((line) => line.from === 'visitor' && line.replyTo === id);
  const isOver =
    isEnded ||
    lines.at(-1)?.contact !== contact ||
    lines.some((one) => one.contact === contact && one.from === 'nobody');
  return {
    chosen:
      answer?.frame.type === 'say'
        ? answer.frame.choice?.title
        : told?.from === 'visitor'
          ? told.text
          : undefined,
    isOpen: !answer && !told && !isOver,
  };
}

/** A message of the visitor, from the moment it is written. */
export function written(id: string, text: string, at: number, { conversation, words, clock }: Scene): Item {
  const meta = element('p', { class: 'meta' });
  let shown = '';
  const again = button({ class: 'retry' }, () => conversation.retry(id), words.retry);
  return {
    element: element(
      'div',
      { class: 'item ours' },
      who(words.you, false),
      element('div', { class: 'bubble' }, element('p', { class: 'text' }, ...textOf(text))),
      meta,
    ),
    update() {
      const unsent = conversation.unsent.find(({ frame }) => frame.id === id);
      const state = `${unsent?.state ?? ''}${unsent?.sentence ?? ''}`;
      if (state === shown && meta.hasChildNodes()) return;
      shown = state;
      meta.classList.toggle('failed', unsent?.state === 'refused');
      meta.replaceChildren(...metaOf(unsent, clock.format(at), words, again));
    },
  };
}

function metaOf(unsent: Unsent | undefined, time: string, words: Words, again: Node): (Node | string)[] {
  if (unsent?.state === 'sending') return [words.sending];
  if (unsent?.state === 'refused') return [`${words.notSent} ${unsent.sentence ?? ''} `, again];
  return [`${time} · ${words.sent}`];
}

/** What nobody says, such as that it is over. */
export const note = (text: string): Item => ({
  element: element('p', { class: 'note' }, text),
  update() {},
});
