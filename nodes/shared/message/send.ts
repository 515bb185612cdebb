import type { Link } from '../../../runtime/define/link.ts';
import { fail, type Outcome, type Turn } from '../../../runtime/define/step.ts';
import { prepareMessage } from './make.ts';
import type { Message } from './params.ts';
import { writtenOf } from './written.ts';

/** Answers undefined when the message is on its way, else why it is not. */
export type Send = (turn: Turn) => Outcome | undefined;

/** Sends a message in the contact's language. `type` is the node's, for the codes of its failures. */
export function prepareSend(type: string, message: Message, link: Link): Send {
  const make = prepareMessage(writtenOf(message, link), link);
  const send: Send = (turn) => turn.send(make(turn));
  if (message.kind !== 'rich') return send;
  const { name, channels } = link.richMessage(message.rich);
  if (channels.length === 0) return send;
  // The workspace may have changed since the script was checked.
  return (turn) => {
    const { channel } = turn.contact;
    return channels.includes(channel) ? send(turn) : fail(`${type}.rich-not-here`, { name, channel });
  };
}
