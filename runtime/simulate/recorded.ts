import { emptyTable, set } from '../acd/table.ts';
import type { PlayRecord } from '../centre/record.ts';
import { customerKey } from '../centre/stage.ts';
import { advance } from '../interpret/advance.ts';
import type { Contact } from '../model/contact.ts';
import type { Event } from '../model/event.ts';
import type { Json } from '../model/json.ts';
import { type Course, type Moment, openCourse } from './course.ts';
import type { SimulationSetup, World } from './world.ts';

/** What happened to one contact elsewhere, such as on a host, and what it led to there. */
export interface RecordedContact {
  /** As it was before its first event. */
  opening: Contact;
  events: readonly Event[];
  /** Each event is among them, before all that came of it. */
  records: readonly PlayRecord[];
}

/** The first contact of a simulation. */
const FIRST = 'c1';

/**
 * A course of what was recorded: its moments are the events, with what they led to there. The contact is worked out anew by the
 * programs of the setup; who else there was, nobody recorded, so that the ACD knows nothing of the contact.
 */
export function recordedCourse(setup: SimulationSetup, recorded: RecordedContact): Course {
  const { opening, events, records } = renamed(recorded);
  const course = openCourse(setup, opening.startedAt);
  const program = setup.programs.get(opening.script);
  const parts = partsOf(records);
  let contact = opening;
  const moments = events.map((event, at): Moment => {
    if (program) contact = advance(program, contact, event).contact;
    const world = worldWith(course.opening.world, contact, event);
    return { input: event, records: masked(setup, parts[at] ?? []), world, setting: course.opening.setting };
  });
  return { ...course, moments };
}

function worldWith(opened: World, contact: Contact, { at }: Event): World {
  const { pointOfContact, customer, status } = contact;
  const key = customerKey(pointOfContact, customer.address);
  return {
    ...opened,
    now: at,
    opened: 1,
    contacts: set(emptyTable<Contact>(), contact.id, contact),
    conversations: status === 'closed' ? emptyTable() : set(emptyTable<string>(), key, contact.id),
  };
}

/** What came of each event, the event first. */
function partsOf(records: readonly PlayRecord[]): PlayRecord[][] {
  const parts: PlayRecord[][] = [];
  for (const record of records) {
    if (record.kind === 'event') parts.push([]);
    parts.at(-1)?.push(record);
  }
  return parts;
}

const masked = ({ maskTrace }: SimulationSetup, records: readonly PlayRecord[]): PlayRecord[] =>
  records.map((record) =>
    record.kind === 'trace' && maskTrace ? { ...record, entry: maskTrace(record.entry) } : record,
  );

/** Contacts of a simulation are counted: the one that was recorded is the first. */
function renamed(recorded: RecordedContact): RecordedContact {
  const { id } = recorded.opening;
  const rename = (value: Json, key: string): Json => {
    if (Array.isArray(value)) return value.map((one) => rename(one, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, rename(one, name)]));
    if (typeof value !== 'string' || !NAMING.has(key)) return value;
    return value === id ? FIRST : value.startsWith(`${id}/`) ? `${FIRST}${value.slice(id.length)}` : value;
  };
  return rename(recorded as unknown as Json, '') as unknown as RecordedContact;
}

/** The keys under which a contact, or an effect of it, is named. */
const NAMING: ReadonlySet<string> = new Set(['id', 'contact', 'effect', 'request']);
