import { floorOf } from '../acd/floor.ts';
import { hasAnyRoom, loadOf } from '../acd/hindrance.ts';
import { type AgentState, agentOf, arrivedAt, type Task } from '../acd/state.ts';
import { historyOf } from './history.ts';
import { byIcon } from './icon.ts';
import { originOf } from './origin.ts';
import { contactOf, type DeskSource, nameOf } from './source.ts';
import { targetsOf } from './targets.ts';
import { taskOf } from './task.ts';
import type { DeskView, RequestView } from './view.ts';

/** What one agent sees now. A function of its arguments; whatever the workspace masks is masked here, once. */
export function deskOf(source: DeskSource, id: string): DeskView {
  const { acd, centre, now } = source;
  const { agents } = centre.workspace;
  const state = agentOf(acd, id) ?? arrivedAt(now, 'offline');
  const { tasks } = state;
  return {
    now,
    agent: { id, name: nameOf(agents, id), state: state.state, since: state.since },
    requests: requestsOf(source, tasks),
    tasks: tasks.flatMap((task) => taskOf(source, id, task, tasks) ?? []),
    load: { held: loadOf(state), capacity: agents[id]?.capacity ?? 0 },
    plusOne: plusOneOf(source, id, state),
    history: historyOf(source, id, tasks),
    targets: targetsOf(source, id),
  };
}

function requestsOf(source: DeskSource, tasks: readonly Task[]): RequestView[] {
  const requests = tasks.flatMap((task) => requestOf(source, task) ?? []);
  return requests.sort((a, b) => byIcon(a.icon, b.icon) || a.since - b.since);
}

function requestOf(source: DeskSource, { contact: id, skill, offer, since }: Task): RequestView | undefined {
  const contact = contactOf(source, id);
  if (!contact || !offer) return undefined;
  const { kind, from, until } = offer;
  return {
    ...originOf(source, contact, skill),
    kind,
    from: from === null ? null : nameOf(source.centre.workspace.agents, from),
    since,
    until,
  };
}

function plusOneOf({ centre }: DeskSource, id: string, state: AgentState): DeskView['plusOne'] {
  const floor = floorOf(centre);
  const staff = floor.staff.get(id);
  if (staff?.agent.receives !== 'request') return null;
  const { asked } = state;
  return { asked, canAsk: !asked && hasAnyRoom(floor, staff, { ...state, asked: true }) };
}
