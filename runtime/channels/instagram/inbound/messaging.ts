import { SENDER_MAX } from '../../shared/bounds.ts';
import { compact } from '../../shared/compact.ts';
import type { Content, Passed, Reader } from '../../shared/content.ts';
import type { Addressed } from '../../shared/delivery.ts';
import type { Part } from '../../shared/part.ts';
import { message } from './kinds/message.ts';
import { postback, reaction, referral } from './kinds/tap.ts';

/** Instagram says what happened by which of these is there; the first one counts. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['message', message],
  ['postback', postback],
  ['reaction', reaction],
  ['referral', referral],
]);

/** One thing that happened in a conversation. */
export function readMessaging(part: Part, to: Addressed): void {
  part.skip('recipient');
  if (part.at('read').present) readRead(part, to);
  else readSaid(part, to);
}

function readSaid(part: Part, to: Addressed): void {
  for (const [name, read] of READERS)
    if (part.at(name).present) {
      const content = read(part);
      if ('ignore' in content) pass(part, content);
      else receive(part, content, to);
      return;
    }
  part.skip('sender', 'timestamp');
  part.ignoreRest('instagram.ignored.unknown');
}

const pass = (part: Part, { ignore, params }: Passed): void => part.ignore(ignore, params);

function receive(part: Part, content: Content, to: Addressed): void {
  part.skip('timestamp');
  const address = part.at('sender').at('id').id(SENDER_MAX);
  to.into.events.push({
    type: 'message.received',
    at: to.at,
    pointOfContact: to.pointOfContact,
    customer: { address },
    message: { id: messageId(part, address), ...content },
  });
  part.ignoreRest('instagram.ignored.unknown');
}

/** Taps and reactions may come without an id; who and when make one that is the same at every retry. */
function messageId(part: Part, address: string): string {
  const own = part.at('message').at('mid').present ? part.at('message') : part.at('postback');
  const id = own.at('mid').maybe((mid) => mid.id());
  return id ?? `${address}@${part.at('timestamp').number()}`;
}

/** The customer has read a message of ours; without its id nobody can tell which. */
function readRead(part: Part, to: Addressed): void {
  const message = part
    .at('read')
    .object()
    .at('mid')
    .maybe((mid) => mid.id());
  if (message === undefined) return part.ignore('instagram.ignored.read');
  part.skip('sender', 'timestamp');
  to.into.events.push(
    compact({
      type: 'delivery.reported' as const,
      at: to.at,
      pointOfContact: to.pointOfContact,
      message,
      status: 'read' as const,
    }),
  );
  part.ignoreRest('instagram.ignored.unknown');
}
