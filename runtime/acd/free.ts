import type { Floor } from './floor.ts';
import { hasAnyRoom } from './hindrance.ts';
import type { AgentState } from './state.ts';
import { emptyTable, forEach, get, remove, set, type Table } from './table.ts';

/** Skill to the agents who have room for something, in order: whoever is not in it need not be looked at. */
export type FreeIndex = Table<readonly string[]>;

/** The index with an agent among those of a skill, or without. */
export function indexed(free: FreeIndex, skill: string, agent: string, isFree: boolean): FreeIndex {
  const others = (get(free, skill) ?? []).filter((one) => one !== agent);
  if (isFree) return set(free, skill, inserted(others, agent));
  return others.length > 0 ? set(free, skill, others) : remove(free, skill);
}

function inserted(agents: readonly string[], agent: string): string[] {
  const at = agents.findIndex((one) => one > agent);
  return at < 0 ? [...agents, agent] : agents.toSpliced(at, 0, agent);
}

/** The index of everybody as they stand. */
export function freeOf(floor: Floor, agents: Table<AgentState>): FreeIndex {
  let free: FreeIndex = emptyTable();
  forEach(agents, (state, id) => {
    const staff = floor.staff.get(id);
    if (!staff || !hasAnyRoom(floor, staff, state)) return;
    for (const skill of staff.skills) free = indexed(free, skill, id, true);
  });
  return free;
}
