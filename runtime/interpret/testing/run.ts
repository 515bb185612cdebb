import type { Contact } from '../../model/contact.ts';
import type { Effect } from '../../model/effect.ts';
import type { Event } from '../../model/event.ts';
import type { Script } from '../../model/script.ts';
import type { TraceEntry } from '../../model/trace.ts';
import { advance } from '../advance.ts';
import { link } from '../link.ts';
import { openContact } from '../open.ts';
import type { Program } from '../program.ts';
import { toyUniverse } from './toys.ts';

/** Monday 23 November 2026, 09:00 UTC. */
export const START = Date.UTC(2026, 10, 23, 9);

/** The customer writes. */
export const says = (text: string, at = START): Event => ({
  type: 'message.received',
  at,
  pointOfContact: 'phone',
  customer: { address: '+31612345678' },
  message: { id: `m${at}`, kind: 'text', text },
});

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};

export interface Ran {
  contact: Contact;
  /** What each event led to. */
  effects: Effect[][];
  trace: TraceEntry[];
  program: Program;
}

/** Plays events one by one; the contact is frozen, and goes through JSON, between any two. */
export const run = (script: Script, ...events: Event[]): Ran => runWith([], script, ...events);

/** The same, with other scripts to call. */
export function runWith(others: readonly Script[], script: Script, ...events: Event[]): Ran {
  const scripts = new Map([script, ...others].map((one) => [one.id, one]));
  const program = link(script, { ...toyUniverse, scripts });
  const trace: TraceEntry[] = [];
  let contact: Contact = openContact(program, {
    id: 'c1',
    at: START,
    channel: 'toy',
    pointOfContact: 'phone',
    customer: { address: '+31612345678', name: 'An', fields: {} },
    consent: 'unknown',
    language: 'nl',
  });
  const effects = events.map((event) => {
    const parked: Contact = freeze(JSON.parse(JSON.stringify(contact)));
    const advanced = advance(program, parked, event, (entry) => trace.push(entry));
    contact = advanced.contact;
    return advanced.effects;
  });
  return { contact, effects, trace, program };
}
