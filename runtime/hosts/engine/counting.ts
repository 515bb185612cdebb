import type { PlayRecord } from '../../centre/record.ts';
import { type Contact, recordOf } from '../../model/contact.ts';
import { passagesIn } from '../../simulate/coverage.ts';
import type { KeptContact } from '../store/contacts.ts';
import { NOW, type Tally } from '../store/tallies.ts';
import type { Programs } from './programs.ts';

/** Names of what is counted of a script. */
export const AT_STEP = 'at ';
export const CAME_TO = 'to ';
export const LEFT = 'left ';
export const WAY = 'way ';
export const OPEN = 'open ';

/** What one commit adds to the counts, by day, script and name. */
export class Counting {
  readonly added = new Map<string, { day: string; script: string; name: string; tally: Tally }>();
  readonly #programs: Programs;

  constructor(programs: Programs) {
    this.#programs = programs;
  }

  /** A contact changed: who is where now, and how long it was where it left. */
  moved(before: KeptContact | undefined, { contact, since }: KeptContact, day: string): void {
    const [was, is] = [placeOf(before?.contact), placeOf(contact)];
    if (!before || isOpen(before.contact) !== isOpen(contact))
      this.#add(NOW, contact.script, `${OPEN}${contact.revision}`, isOpen(contact) ? 1 : -1);
    if (was === is) return;
    if (before && was !== undefined) {
      this.#add(NOW, contact.script, `${AT_STEP}${was}`, -1);
      this.#add(day, contact.script, `${LEFT}${was}`, 1, since - before.since);
    }
    if (is !== undefined) this.#add(NOW, contact.script, `${AT_STEP}${is}`, 1);
  }

  /** The ways that were taken. */
  passed(
    records: readonly PlayRecord[],
    before: (contact: string) => Contact | undefined,
    day: string,
  ): void {
    const scriptsOf = (id: string): string[] => {
      const contact = before(id);
      return contact ? [contact.script, ...recordOf(contact).calls.map(({ script }) => script)] : [];
    };
    for (const { script, entry } of passagesIn(records, scriptsOf, this.#stepsOf(records, before))) {
      this.#add(day, script, `${CAME_TO}${entry.step}`, 1);
      if (entry.port !== undefined) this.#add(day, script, `${WAY}${entry.step} ${entry.port}`, 1);
    }
  }

  /** The steps of the scripts that the contacts of some records follow, and of those they call. */
  #stepsOf(
    records: readonly PlayRecord[],
    before: (contact: string) => Contact | undefined,
  ): Parameters<typeof passagesIn>[2] {
    const steps: Record<string, Readonly<Record<string, { type: string }>>> = {};
    for (const record of records) {
      const contact = record.kind === 'trace' ? before(record.entry.contact) : undefined;
      const program = contact && !(contact.script in steps) ? this.#programs.of(contact) : undefined;
      if (!program) continue;
      steps[program.script.id] = program.script.steps;
      for (const called of program.script.requires.scripts) {
        const script = program.called(called)?.script;
        if (script) steps[called] = script.steps;
      }
    }
    return steps;
  }

  #add(day: string, script: string, name: string, count: number, ms = 0): void {
    const key = `${day}\n${script}\n${name}`;
    const known = this.added.get(key);
    if (!known) this.added.set(key, { day, script, name, tally: { count, ms } });
    else {
      known.tally.count += count;
      known.tally.ms += ms;
    }
  }
}

const isOpen = ({ status }: Contact): boolean => status !== 'closed';

/** The step a contact waits at; one that waits for an agent, or has one, is at the step that had it queued. */
function placeOf(contact: Contact | undefined): string | undefined {
  if (!contact || !isOpen(contact)) return undefined;
  return contact.step ?? contact.queue?.by ?? undefined;
}
