import type { Draft } from '../../../runtime/define/node.ts';
import type { Text } from '../../../runtime/model/text.ts';
import type { Message, MessageInput } from './params.ts';

/** A choice a customer can make by tapping it. */
export interface MessageChoice {
  id: string;
  title: Text;
}

/** The choices of a message, in order; none for a plain one. */
export const choicesOf = (message: Message): MessageChoice[] =>
  message.kind === 'buttons' ? message.buttons : message.kind === 'list' ? message.rows : [];

/** The field that holds the choices, as a dotted path of a node's params. */
export const choicesField = (message: Message): string =>
  message.kind === 'list' ? 'message.rows' : 'message.buttons';

/** The choices of a message that is still being written: those that have an id. */
export function draftChoices(message: Draft<MessageInput> | undefined): { id: string; title?: Text }[] {
  const drafts = message?.kind === 'buttons' ? message.buttons : message?.kind === 'list' ? message.rows : [];
  return (drafts ?? []).flatMap(({ id, title }) =>
    id === undefined ? [] : [title === undefined ? { id } : { id, title: title as Text }],
  );
}
