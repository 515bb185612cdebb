import type { PlayRecord } from '../centre/record.ts';
import type { Contact } from '../model/contact.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Expectation } from '../model/scenario.ts';
import { type EffectRecord, writtenEffect } from '../simulate/lines.ts';
import { align, type Pair } from './align.ts';
import { type Mismatch, mismatches } from './match.ts';

/** An effect that expectations are about, as they have it: without its id and its time. */
export interface Seen {
  record: EffectRecord;
  value: JsonObject;
}

/** What a step led to. */
export interface Outcome {
  effects: readonly Seen[];
  contact(id: string): Contact | undefined;
}

/** How a step was beside what is expected of it; what is not looked at is absent. */
export interface Compared {
  effects?: readonly Pair[];
  contacts?: Readonly<Record<string, readonly Mismatch[]>>;
}

/** Clocks are how a script waits, not what it does. */
const UNSEEN: ReadonlySet<string> = new Set(['timer.set', 'timer.cancel']);

/** The effects among records that expectations are about. */
export const seenIn = (records: readonly PlayRecord[]): Seen[] =>
  records.flatMap((record) => {
    if (record.kind !== 'effect' || UNSEEN.has(record.effect.type)) return [];
    const { id: _id, at: _at, ...value } = writtenEffect(record);
    return [{ record, value }];
  });

/** A contact as expectations have it. */
export const writtenContact = (contact: Contact): JsonObject => contact as unknown as JsonObject;

export function compare({ effects, contacts }: Expectation, outcome: Outcome): Compared {
  return {
    ...(effects && {
      effects: align(
        effects,
        outcome.effects.map(({ value }) => value),
      ),
    }),
    ...(contacts && { contacts: compareContacts(contacts, outcome) }),
  };
}

const compareContacts = (expected: Readonly<Record<string, Json>>, { contact }: Outcome) =>
  Object.fromEntries(
    Object.entries(expected).map(([id, pattern]) => {
      const actual = contact(id);
      return [id, mismatches(pattern, actual && writtenContact(actual))];
    }),
  );
