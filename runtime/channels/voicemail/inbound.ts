import type { InMessage } from '../../model/message.ts';
import { compact } from '../shared/compact.ts';
import type { Delivery } from '../shared/delivery.ts';
import { extraOf } from '../shared/extra.ts';
import { readFile } from '../shared/files.ts';
import { frame } from '../shared/frame.ts';
import type { Part } from '../shared/part.ts';
import { readParties, received } from '../shared/parties.ts';
import { telephoneAddress } from '../shared/telephone.ts';

const OWNER = { channel: 'voicemail', address: telephoneAddress, telephone: true };

/** A recording as the host's telephone system hands it, in our own words (docs/formats.md). */
export const inbound = frame(readBody);

function readBody(body: Part, delivery: Delivery): void {
  const message = contentOf(body);
  const parties = readParties(body, delivery, OWNER);
  if (parties) delivery.into.events.push(received(parties, message, delivery));
  body.ignoreRest('channel.ignored.unknown');
}

/** What a machine wrote down of it is the words; `extra.seconds` how long it is. */
function contentOf(body: Part): InMessage {
  return compact({
    id: body.at('id').id(),
    kind: 'audio' as const,
    text: body.at('transcript').maybe((part) => part.text()) ?? '',
    media: readFile(body.at('recording')),
    extra: extraOf({ seconds: body.at('seconds').maybe((part) => part.attempt(() => part.number())) }),
  });
}
