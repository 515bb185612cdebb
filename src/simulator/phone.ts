import type { InMessage, Instant, OutMessage, OutMessageOf, PlayRecord } from '#runtime/index.ts';

/** One thing on the phone's screen. */
export type Bubble =
  | { from: 'customer'; key: number; at: Instant; message: InMessage }
  | { from: 'business'; key: number; at: Instant; message: OutMessage };

/** Whose phone it is: a customer at a point of contact. */
export interface Line {
  pointOfContact: string;
  /** The customer's address as the channel writes it. */
  address: string;
}

/** What the customer sees, oldest first. */
export const bubblesOf = (records: readonly PlayRecord[], line: Line): Bubble[] =>
  records.flatMap((record, key) => bubbleOf(record, key, line) ?? []);

function bubbleOf(record: PlayRecord, key: number, { pointOfContact, address }: Line): Bubble | undefined {
  if (record.kind === 'event' && record.event.type === 'message.received') {
    const { event } = record;
    if (event.pointOfContact !== pointOfContact || event.customer.address !== address) return undefined;
    return { from: 'customer', key, at: event.at, message: event.message };
  }
  if (record.kind !== 'effect' || record.effect.type !== 'message.send') return undefined;
  const { at, effect } = record;
  if (effect.pointOfContact !== pointOfContact || effect.to !== address) return undefined;
  return { from: 'business', key, at, message: effect.message };
}

/** A message with a list that opens from a button. */
export type ListMessage = OutMessageOf<'list'>;
