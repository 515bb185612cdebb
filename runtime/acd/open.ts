import type { ChosenState } from '../model/agent-state.ts';
import type { Instant } from '../model/instant.ts';
import { type Centre, floorOf } from './floor.ts';
import { freeOf } from './free.ts';
import { type AcdState, arrivedAt } from './state.ts';
import { emptyTable, get, set } from './table.ts';
import { emptyTree } from './tree.ts';

/** An ACD of all the agents of a centre, in one state and idle since `at`. */
export function openAcd(centre: Centre, at: Instant, state: ChosenState = 'available'): AcdState {
  let agents: AcdState['agents'] = emptyTable();
  for (const id of floorOf(centre).staff.keys()) agents = set(agents, id, arrivedAt(at, state));
  return {
    contacts: emptyTable(),
    queues: emptyTable(),
    agents,
    free: freeOf(floorOf(centre), agents),
    agenda: emptyTree(),
    history: emptyTable(),
    sessions: emptyTable(),
    effects: 0,
    arrivals: 0,
  };
}

/** The same centre after its workspace was changed: agents who are new are offline, and everybody is looked at anew. */
export function restaffed(acd: AcdState, centre: Centre, at: Instant): AcdState {
  const floor = floorOf(centre);
  let { agents } = acd;
  for (const id of floor.staff.keys())
    if (!get(agents, id)) agents = set(agents, id, arrivedAt(at, 'offline'));
  return { ...acd, agents, free: freeOf(floor, agents) };
}
