import { type AcdState, agentOf, routedOf } from '../../acd/state.ts';
import { emptyTable, set, type Table } from '../../acd/table.ts';
import type { PlayRecord } from '../../centre/record.ts';
import { deskOf } from '../../desk/desk.ts';
import { unmasked } from '../../desk/elevations.ts';
import type { DeskSource } from '../../desk/source.ts';
import type { DeskAct, DeskView } from '../../desk/view.ts';
import type { Universe } from '../../interpret/program.ts';
import type { Masker } from '../../masking/masker.ts';
import type { Contact } from '../../model/contact.ts';

/** Contacts that an agent no longer has and that their desk still lists. */
const PAST_MAX = 20;

/** What desks are made of. */
export interface DeskGround {
  universe: Universe;
  acd: AcdState;
  removed: Readonly<Record<string, true>>;
  masker: Masker;
  contactOf(id: string): Contact | undefined;
  /** What happened to a contact, played again. */
  recordsOf(id: string): readonly PlayRecord[];
}

/** What happened to the contacts that are, or were just, on a desk. It is in the log as well: this is only faster. */
export class Desks {
  readonly #records = new Map<string, PlayRecord[]>();
  readonly #past = new Map<string, string[]>();

  /** After a commit: answers the agents whose desks look otherwise. */
  hear(records: readonly PlayRecord[], acd: AcdState): Set<string> {
    const agents = new Set<string>();
    for (const record of records) {
      const contact = contactIn(record);
      for (const agent of agentsIn(record)) {
        agents.add(agent);
        if (contact !== undefined) this.#passes(agent, contact);
      }
      if (contact === undefined) continue;
      this.#records.get(contact)?.push(record);
      const routed = routedOf(acd, contact);
      for (const agent of [routed?.agent, routed?.consulted, routed?.last])
        if (agent != null) agents.add(agent);
    }
    return agents;
  }

  view(agent: string, now: number, ground: DeskGround): DeskView {
    return deskOf(this.#source(agent, now, ground), agent);
  }

  meant(agent: string, act: DeskAct, now: number, ground: DeskGround): DeskAct {
    return unmasked(this.#source(agent, now, ground), act);
  }

  #source(agent: string, now: number, ground: DeskGround): DeskSource {
    const { universe, acd, removed, masker } = ground;
    const tasks = agentOf(acd, agent)?.tasks.map(({ contact }) => contact) ?? [];
    const shown = [...new Set([...tasks, ...(this.#past.get(agent) ?? [])])];
    let contacts: Table<Contact> = emptyTable();
    const records: PlayRecord[] = [];
    for (const id of shown) {
      const contact = ground.contactOf(id);
      if (!contact) continue;
      contacts = set(contacts, id, contact);
      records.push(...this.#of(id, ground));
    }
    return { centre: universe, now, acd, contacts, removed, records, masker };
  }

  #of(contact: string, ground: DeskGround): readonly PlayRecord[] {
    const known = this.#records.get(contact);
    if (known) return known;
    const played = [...ground.recordsOf(contact)];
    this.#records.set(contact, played);
    return played;
  }

  #passes(agent: string, contact: string): void {
    const past = (this.#past.get(agent) ?? []).filter((one) => one !== contact);
    const kept = [contact, ...past];
    for (const gone of kept.splice(PAST_MAX)) this.#forget(gone);
    this.#past.set(agent, kept);
  }

  #forget(contact: string): void {
    const isShown = [...this.#past.values()].some((past) => past.includes(contact));
    if (!isShown) this.#records.delete(contact);
  }
}

function contactIn(record: PlayRecord): string | undefined {
  if (record.kind === 'effect') return record.contact;
  return record.kind === 'event' ? record.contact : undefined;
}

function agentsIn(record: PlayRecord): string[] {
  const told = record.kind === 'event' ? record.event : record.kind === 'effect' ? record.effect : {};
  return 'agent' in told && typeof told.agent === 'string' ? [told.agent] : [];
}
