import type { Link } from '../../../runtime/define/link.ts';
import type { Draft } from '../../../runtime/define/node.ts';
import type { Turn } from '../../../runtime/define/step.ts';
import type { Text } from '../../../runtime/model/text.ts';
import type { WrittenMessage } from '../../../runtime/model/written.ts';
import type { Message, MessageInput } from './params.ts';
import { slotFormats } from './slots.ts';
import { writtenOf } from './written.ts';

/** A choice as an admin writes it. */
export interface MessageChoice {
  id: string;
  title: Text;
}

/** A choice that a customer can make by tapping it. */
export interface PreparedChoice {
  id: string;
  /** What they see, in their own language. */
  title: (turn: Turn) => string;
  /** As it is written, in each language, and filled in; absent when it is made for each contact. */
  titles?: { source: string; render: (turn: Turn) => string }[];
}

/** The choices with words of their own, in order. */
export const choicesOf = (message: Message | WrittenMessage): MessageChoice[] =>
  message.kind === 'buttons' ? message.buttons : message.kind === 'list' ? message.rows : [];

/** The choices of a message, whichever form they have, in order; none for a plain one. */
export function prepareChoices(message: Message, link: Link): PreparedChoice[] {
  const written = writtenOf(message, link);
  if (written.kind === 'slots') return prepareSlots(written, link);
  return choicesOf(written).map(({ id, title }) => ({
    id,
    title: link.text(title),
    titles: (typeof title === 'string' ? [title] : Object.values(title)).map((source) => ({
      source,
      render: link.template(source),
    })),
  }));
}

function prepareSlots(
  { slots, timeZone }: Extract<WrittenMessage, { kind: 'slots' }>,
  link: Link,
): PreparedChoice[] {
  const formatFor = slotFormats(timeZone);
  return slots.map(({ id, start }) => {
    const at = link.expression(start, 'timestamp');
    return { id, title: (turn) => formatFor(turn.contact.language).title(at(turn)) };
  });
}

/** The field that holds the choices, as a dotted path of a node's params. */
export const choicesField = (message: Message): string =>
  message.kind === 'list' ? 'message.rows' : 'message.buttons';

/** The choices of a message that is still being written: those that have an id. A slot's title is its expression. */
export function draftChoices(message: Draft<MessageInput> | undefined): { id: string; title?: Text }[] {
  return draftsOf(message).flatMap(({ id, title }) =>
    id === undefined ? [] : [title === undefined ? { id } : { id, title: title as Text }],
  );
}

function draftsOf(message: Draft<MessageInput> | undefined): Draft<MessageChoice>[] {
  switch (message?.kind) {
    case 'buttons':
      return message.buttons ?? [];
    case 'list':
      return message.rows ?? [];
    case 'slots':
      return (message.slots ?? []).map(({ id, start }) => ({ id, title: start }));
    default:
      return [];
  }
}
