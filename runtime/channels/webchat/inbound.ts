import type { Delivery } from '../shared/delivery.ts';
import { frame } from '../shared/frame.ts';
import type { Part } from '../shared/part.ts';
import { left, readParties, received } from '../shared/parties.ts';
import { address } from './address.ts';
import { contentOf } from './message.ts';

const OWNER = { channel: 'webchat', address, telephone: false };

/** What the page tells, in our own words (docs/formats.md): a message, or that the customer has left. */
export const inbound = frame(readBody);

const READERS: ReadonlyMap<string, (body: Part, delivery: Delivery) => void> = new Map([
  ['message', readMessage],
  ['left', readLeft],
]);

function readBody(body: Part, delivery: Delivery): void {
  const type = body.at('type').id();
  const read = READERS.get(type);
  if (!read) return body.at('type').ignore('channel.ignored.unknown', { name: type });
  read(body, delivery);
  body.ignoreRest('channel.ignored.unknown');
}

function readMessage(body: Part, delivery: Delivery): void {
  const message = contentOf(body);
  const parties = readParties(body, delivery, OWNER);
  if (parties) delivery.into.events.push(received(parties, message, delivery));
}

function readLeft(body: Part, delivery: Delivery): void {
  const parties = readParties(body, delivery, OWNER);
  if (parties) delivery.into.events.push(left(parties, delivery));
}
