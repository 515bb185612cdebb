import type { InMessage } from '../../model/message.ts';
import { compact } from '../shared/compact.ts';
import type { Delivery } from '../shared/delivery.ts';
import { frame } from '../shared/frame.ts';
import type { Part } from '../shared/part.ts';
import { readParties, received } from '../shared/parties.ts';
import { address } from './address.ts';

const OWNER = { channel: 'work-item', address, telephone: false };

/** Work as another system hands it, in our own words (docs/formats.md). */
export const inbound = frame(readBody);

function readBody(body: Part, delivery: Delivery): void {
  const message = contentOf(body);
  const parties = readParties(body, delivery, OWNER);
  if (parties) delivery.into.events.push(received(parties, message, delivery));
  body.ignoreRest('channel.ignored.unknown');
}

/** The words are the body, or where there is none the title, which is `extra.title` as well. */
function contentOf(body: Part): InMessage {
  const title = body.at('title').text();
  return {
    id: body.at('id').id(),
    kind: 'text',
    text: body.at('body').maybe((part) => part.text()) || title,
    extra: compact({
      title,
      priority: body.at('priority').maybe((part) => part.attempt(() => part.number())),
      fields: body.at('fields').maybe((part) => part.attempt(() => part.object().json())),
    }),
  };
}
