import type { Link } from '../../../runtime/define/link.ts';
import type { Outcome, Turn } from '../../../runtime/define/step.ts';
import type { Choice, OutMessage } from '../../../runtime/model/message.ts';
import type { Text } from '../../../runtime/model/text.ts';
import type { Message } from './params.ts';

/** Answers undefined when the message is on its way, else why it is not. */
export type Send = (turn: Turn) => Outcome | undefined;

/** Sends a message in the contact's language. */
export function prepareSend(message: Message, link: Link): Send {
  const make = prepareMessage(message, link);
  return (turn) => turn.send(make(turn));
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
