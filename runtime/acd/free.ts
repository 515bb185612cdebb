import { Book } from './book.ts';
import { withoutAt } from './copies.ts';
import type { Floor } from './floor.ts';
import { hasAnyRoom } from './hindrance.ts';
import type { AgentState } from './state.ts';
import { emptyTable, forEach, get, type Table } from './table.ts';

/** Skill to the agents who have room for something, in order: whoever is not in it need not be looked at. */
export type FreeIndex = Table<readonly string[]>;

const NOBODY: readonly string[] = [];

/** More who came and went than this are written into the index, so that it need not be corrected for them. */
const TURNED_MAX = 32;

/** The index being changed: whoever has got room and lost it again in the meantime leaves no trace in it. */
export class Roster {
  readonly #floor: Floor;
  #free: FreeIndex;
  /** Those of whom the index is wrong, and whether they have room. */
  #turned: Map<string, boolean> | undefined;
  /** Of whom it was written meanwhile, and what. */
  #written: Map<string, boolean> | undefined;

  constructor(floor: Floor, free: FreeIndex) {
    this.#floor = floor;
    this.#free = free;
  }

  /** What the index says of an agent, if it was written anew. */
  told(agent: string): boolean | undefined {
    return this.#written?.get(agent);
  }

  /** Says whether an agent has room, and whether the index has them. */
  say(agent: string, isFree: boolean, isIndexed: boolean): void {
    if (isFree === isIndexed) {
      this.#turned?.delete(agent);
      return;
    }
    this.#turned ??= new Map();
    this.#turned.set(agent, isFree);
    if (this.#turned.size > TURNED_MAX) this.#write(this.#turned);
  }

  /** Those of a skill who have room, in order. */
  of(skill: string): readonly string[] {
    const kept = get(this.#free, skill) ?? NOBODY;
    const turned = this.#turned;
    return turned && turned.size > 0 ? this.#corrected(kept, skill, turned) : kept;
  }

  close(): FreeIndex {
    if (this.#turned && this.#turned.size > 0) this.#write(this.#turned);
    return this.#free;
  }

  #corrected(
    kept: readonly string[],
    skill: string,
    turned: ReadonlyMap<string, boolean>,
  ): readonly string[] {
    let agents = kept;
    for (const [agent, isFree] of turned)
      if (this.#floor.staff.get(agent)?.levels.has(skill)) agents = listed(agents, agent, isFree);
    return agents;
  }

  #write(turned: Map<string, boolean>): void {
    const { staff } = this.#floor;
    const book = new Book(this.#free);
    this.#written ??= new Map();
    for (const [agent, isFree] of turned) {
      this.#written.set(agent, isFree);
      for (const skill of staff.get(agent)?.skills ?? []) {
        const agents = listed(book.get(skill) ?? NOBODY, agent, isFree);
        if (agents.length > 0) book.set(skill, agents);
        else book.remove(skill);
      }
    }
    this.#free = book.close();
    turned.clear();
  }
}

/** A list with an agent, or without. */
function listed(agents: readonly string[], agent: string, isFree: boolean): readonly string[] {
  let at = 0;
  while (at < agents.length && agents[at]! < agent) at++;
  if ((agents[at] === agent) === isFree) return agents;
  return isFree ? agents.toSpliced(at, 0, agent) : withoutAt(agents, at);
}

/** The index of everybody as they stand. */
export function freeOf(floor: Floor, agents: Table<AgentState>): FreeIndex {
  const roster = new Roster(floor, emptyTable());
  forEach(agents, (state, id) => {
    const staff = floor.staff.get(id);
    if (staff && hasAnyRoom(floor, staff, state)) roster.say(id, true, false);
  });
  return roster.close();
}
