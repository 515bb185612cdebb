import type { Delivery } from '../shared/delivery.ts';
import { frame } from '../shared/frame.ts';
import type { Part } from '../shared/part.ts';
import { left, readParties, received } from '../shared/parties.ts';
import { telephoneAddress } from '../shared/telephone.ts';

const OWNER = { channel: 'voice', address: telephoneAddress, telephone: true };

/** What the host's telephone system tells, in our own words (docs/formats.md): a call has started, or has ended. */
export const inbound = frame(readBody);

const READERS: ReadonlyMap<string, (body: Part, delivery: Delivery) => void> = new Map([
  ['started', readStarted],
  ['ended', readEnded],
]);

function readBody(body: Part, delivery: Delivery): void {
  const type = body.at('type').id();
  const read = READERS.get(type);
  if (!read) return body.at('type').ignore('channel.ignored.unknown', { name: type });
  read(body, delivery);
  body.ignoreRest('channel.ignored.unknown');
}

/** All that the telephone system says of the call is `extra.call`. */
function readStarted(body: Part, delivery: Delivery): void {
  const id = readCall(body);
  const parties = readParties(body, delivery, OWNER);
  if (id === undefined || !parties) return;
  const call = body.at('call').json();
  delivery.into.events.push(received(parties, { id, kind: 'other', text: '', extra: { call } }, delivery));
}

function readEnded(body: Part, delivery: Delivery): void {
  const id = readCall(body);
  const parties = readParties(body, delivery, OWNER);
  if (id !== undefined && parties) delivery.into.events.push(left(parties, delivery));
}

/** The call's id; whatever else is in there is carried along as it is. */
const readCall = (body: Part): string | undefined =>
  body.at('call').attempt((call) => call.object().at('id').id());
