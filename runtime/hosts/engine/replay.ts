import type { PlayRecord } from '../../centre/record.ts';
import { advance } from '../../interpret/advance.ts';
import type { Program } from '../../interpret/program.ts';
import { type Contact, note } from '../../model/contact.ts';
import type { Event } from '../../model/event.ts';

/** The contact after what happened to it, and what it led to. */
export interface Replayed {
  contact: Contact;
  records: PlayRecord[];
}

/**
 * Plays a contact again from its log. A function: the same log and programs give the same contact and the same effects as
 * the first time, byte for byte. What the ACD decided is told by the events; `programAt` is what it followed at an instant.
 */
export function replay(
  opening: Contact,
  events: readonly Event[],
  programAt: (at: number) => Program,
): Replayed {
  const records: PlayRecord[] = [];
  let contact = opening;
  for (const event of events) {
    records.push({ kind: 'event', event, contact: contact.id });
    if (event.type === 'agent.assigned') records.push(assigned(contact.id, event));
    const before = contact;
    const isNoted = NOTED.has(event.type);
    if (!isNoted) contact = advanced(before, event, programAt(event.at), records);
    const ends = event.type === 'contact.ended' && contact.status === 'closed' && before.status !== 'closed';
    if (isNoted || ends) contact = noted(contact, event, records);
  }
  return { contact, records };
}

/** What a script hears nothing of. */
const NOTED: ReadonlySet<Event['type']> = new Set(['disposition.chosen', 'wrap-up.finished']);

function advanced(before: Contact, event: Event, program: Program, records: PlayRecord[]): Contact {
  const { contact, effects } = advance(program, before, event, (entry) =>
    records.push({ kind: 'trace', entry }),
  );
  for (const effect of effects) records.push({ kind: 'effect', at: event.at, contact: contact.id, effect });
  return contact;
}

function noted(before: Contact, event: Event, records: PlayRecord[]): Contact {
  if (!('disposition' in event) || event.disposition === undefined) return before;
  const { at, disposition, notes } = event;
  const contact = { ...before, effects: before.effects + 1 };
  note(contact, { disposition });
  const id = `${contact.id}/${contact.effects}`;
  const effect = {
    id,
    type: 'disposition.set',
    disposition,
    ...(notes === undefined ? {} : { notes }),
  } as const;
  records.push({ kind: 'effect', at, contact: contact.id, effect });
  return contact;
}

const assigned = (
  contact: string,
  { at, agent, skill, from }: Extract<Event, { type: 'agent.assigned' }>,
): PlayRecord => ({
  kind: 'effect',
  at,
  contact,
  effect: { id: '', type: 'contact.assign', agent, skill, ...(from === undefined ? {} : { from }) },
});
