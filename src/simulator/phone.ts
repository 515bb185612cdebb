import type {
  EventOf,
  InMessage,
  Instant,
  Moment,
  OutMessage,
  OutMessageOf,
  PlayRecord,
} from '#runtime/index.ts';
import { following } from './following.ts';
import type { Simulation } from './play.ts';

/** What a channel told of a message. */
export type Delivery = Pick<EventOf<'delivery.reported'>, 'status' | 'error'>;

/** One thing on the phone's screen. */
export type Bubble =
  | { from: 'customer'; key: string; at: Instant; message: InMessage }
  | {
      from: 'business';
      key: string;
      at: Instant;
      message: OutMessage;
      /** Id of the effect that sent it. */
      effect: string;
      /** What the channel told last. */
      delivery?: Delivery;
    };

/** Whose phone it is: a customer at a point of contact. */
export interface Line {
  pointOfContact: string;
  /** The customer's address as the channel writes it. */
  address: string;
}

/** Everything on all phones, by `lineKey`. */
type Lines = ReadonlyMap<string, readonly Bubble[]>;

export const lineKey = ({ pointOfContact, address }: Line): string => `${pointOfContact} ${address}`;

const NOTHING: readonly Bubble[] = [];

/** What is on every phone on which there is something. */
export const linesOf: (moments: readonly Moment[]) => Lines = following<Lines>(
  new Map(),
  (before, moment) => withAll(before, [moment]),
  withAll,
);

/** Of a line, what it may be changed in. */
type Draft = (key: string) => Bubble[];

function withAll(before: Lines, moments: readonly Moment[]): Lines {
  const after = new Map(before);
  const drafts = new Map<string, Bubble[]>();
  // A line is copied once, however much comes to it.
  const draft: Draft = (key) => {
    const made = drafts.get(key) ?? (after.get(key) ?? NOTHING).slice();
    drafts.set(key, made);
    after.set(key, made);
    return made;
  };
  for (const { records } of moments) for (const record of records) show(after, draft, record);
  return after;
}

/** What the customer sees, oldest first. */
export const bubblesOf = ({ moments }: Pick<Simulation, 'moments'>, line: Line): readonly Bubble[] =>
  linesOf(moments).get(lineKey(line)) ?? NOTHING;

function show(lines: Lines, draft: Draft, record: PlayRecord): void {
  if (record.kind === 'event' && record.event.type === 'delivery.reported')
    return showDelivery(lines, draft, record.event);
  const found = messageIn(record);
  if (found) draft(lineKey(found.line)).push(found.bubble);
}

function messageIn(record: PlayRecord): { line: Line; bubble: Bubble } | undefined {
  if (record.kind === 'event' && record.event.type === 'message.received') {
    const { at, pointOfContact, customer, message } = record.event;
    return {
      line: { pointOfContact, address: customer.address },
      bubble: { from: 'customer', key: message.id, at, message },
    };
  }
  if (record.kind !== 'effect' || record.effect.type !== 'message.send') return undefined;
  const { at, effect } = record;
  const { id, pointOfContact, to, message } = effect;
  return {
    line: { pointOfContact, address: to },
    bubble: { from: 'business', key: id, at, message, effect: id },
  };
}

/** Reports are few: the message is looked for. */
function showDelivery(
  lines: Lines,
  draft: Draft,
  { effect, status, error }: EventOf<'delivery.reported'>,
): void {
  if (effect === undefined) return;
  for (const [key, bubbles] of lines) {
    const index = bubbles.findLastIndex((one) => one.from === 'business' && one.effect === effect);
    const bubble = bubbles[index];
    if (bubble?.from !== 'business') continue;
    const delivery: Delivery = { status, ...(error ? { error } : {}) };
    draft(key)[index] = { ...bubble, delivery };
    return;
  }
}

/** A message with a list that opens from a button. */
export type ListMessage = OutMessageOf<'list'>;
