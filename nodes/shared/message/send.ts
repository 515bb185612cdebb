import type { Link } from '../../../runtime/define/link.ts';
import { fail, type Outcome, type Turn } from '../../../runtime/define/step.ts';
import type { Choice, OutMessage } from '../../../runtime/model/message.ts';
import type { Text } from '../../../runtime/model/text.ts';
import { brokenLimit } from './carry.ts';
import type { Message } from './params.ts';

/** Answers undefined when the message is on its way, else why it is not. */
export type Send = (turn: Turn) => Outcome | undefined;

/**
 * Sends a message in the contact's language. Fails with `channel.window-closed` when the channel lets nobody write
 * any more, with `channel.cannot-carry` (`kind`, `limit`) when the message as filled in does not fit the channel.
 */
export function prepareSend(message: Message, link: Link): Send {
  const make = prepareMessage(message, link);
  return (turn) => {
    if (turn.channel.window !== undefined && turn.now > turn.contact.windowUntil)
      return fail('channel.window-closed');
    const made = make(turn);
    const limit = brokenLimit(made, turn.channel);
    if (limit !== undefined) return fail('channel.cannot-carry', { kind: made.kind, limit });
    turn.send(made);
    return undefined;
  };
}

function prepareMessage(message: Message, link: Link): (turn: Turn) => OutMessage {
  const text = link.text(message.text);
  if (message.kind === 'text') return (turn) => ({ kind: 'text', text: text(turn) });
  if (message.kind === 'buttons') {
    const buttons = message.buttons.map((button) => prepareChoice(button, link));
    return (turn) => ({ kind: 'buttons', text: text(turn), buttons: buttons.map((make) => make(turn)) });
  }
  const open = link.text(message.open);
  const rows = message.rows.map((row) => prepareChoice(row, link));
  return (turn) => ({
    kind: 'list',
    text: text(turn),
    open: open(turn),
    rows: rows.map((make) => make(turn)),
  });
}

interface Written {
  id: string;
  title: Text;
  description?: Text | undefined;
}

function prepareChoice({ id, title, description }: Written, link: Link): (turn: Turn) => Choice {
  const titled = link.text(title);
  if (description === undefined) return (turn) => ({ id, title: titled(turn) });
  const described = link.text(description);
  return (turn) => ({ id, title: titled(turn), description: described(turn) });
}
