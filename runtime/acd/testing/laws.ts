import { dueKey } from '../agenda.ts';
import { ruledOut } from '../candidates.ts';
import { type Centre, type Floor, floorOf } from '../floor.ts';
import { freeOf } from '../free.ts';
import { absence, fullness, mostOf } from '../hindrance.ts';
import { bucketOf, queueKey } from '../queue-key.ts';
import {
  type AcdState,
  type AgentState,
  agentOf,
  inLine,
  type Routed,
  routedOf,
  type Task,
} from '../state.ts';
import { forEach, type Table } from '../table.ts';
import { forEach as forEachIn } from '../tree.ts';

/** What holds in every state of the ACD; each law answers what breaks it. */

export const entriesOf = <V>(table: Table<V>): [string, V][] => {
  const entries: [string, V][] = [];
  forEach(table, (value, id) => entries.push([id, value]));
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
};

interface Placed {
  agent: string;
  task: Task;
}

const placedIn = (acd: AcdState): Placed[] =>
  entriesOf(acd.agents).flatMap(([agent, { tasks }]) => tasks.map((task) => ({ agent, task })));

/** Whether a task is what comes after a conversation: now, or once the call that interrupted it is over. */
const isAfterwards = ({ phase }: Task, routed: Routed, agent: string): boolean =>
  phase === 'wrap-up' || (phase === 'interrupted' && (routed.place === 'over' || routed.agent !== agent));

/** Every contact is where its place says, and nowhere else. */
export function misplaced(acd: AcdState): string[] {
  const desks = placedIn(acd);
  const lines = entriesOf(acd.queues).flatMap(([, queues]) => queues.flatMap((queue) => inLine(queue)));
  const wrong = entriesOf(acd.contacts).flatMap(([id, routed]) => {
    const here = desks.filter(({ task }) => task.contact === id);
    const waits = lines.filter(({ contact }) => contact === id).length;
    const found = here.flatMap(({ agent, task }) => tasksOf(agent, task, routed)).sort();
    const said = saidOf(routed).sort();
    return [
      ...(found.join() === said.join() ? [] : [`${id} ${routed.place}: is ${found}; said ${said}`]),
      ...(waits === (routed.place === 'waiting' ? 1 : 0) ? [] : [`${id} ${routed.place}: in ${waits} lines`]),
      ...(here.length === routed.desks ? [] : [`${id}: on ${here.length} desks, not ${routed.desks}`]),
      ...(routed.place === 'over' && here.length === 0 ? [`${id}: over and kept`] : []),
      ...(new Set(here.map(({ agent }) => agent)).size < here.length ? [`${id}: twice on a desk`] : []),
    ];
  });
  const lost = [...desks.map(({ task }) => task), ...lines].filter(({ contact }) => !routedOf(acd, contact));
  return [...wrong, ...lost.map(({ contact }) => `${contact}: unknown, on a desk or in line`)];
}

function tasksOf(agent: string, task: Task, routed: Routed): string[] {
  if (isAfterwards(task, routed, agent)) return [];
  const { phase, role, offer } = task;
  return [phase === 'offered' ? `${offer?.kind} offered to ${agent}` : `${role} ${agent}`];
}

function saidOf({ place, agent, consulted, request }: Routed): string[] {
  return [
    ...(place === 'offered' ? [`queue offered to ${agent}`] : []),
    ...(place === 'held' ? [`owner ${agent}`] : []),
    ...(consulted === null ? [] : [`consulted ${consulted}`]),
    ...(request ? [`${request.kind} offered to ${request.agent}`] : []),
  ];
}

/** The sessions that take up room on a desk. */
const sessionsOf = (tasks: readonly Task[]) =>
  new Set(tasks.filter(({ phase }) => phase !== 'interrupted').map(({ session }) => session)).size;

/** Nobody has more than fits. A call may be shown to who has an email, which it interrupts when it is taken. */
export function overfull(acd: AcdState, centre: Centre): string[] {
  const floor = floorOf(centre);
  return entriesOf(acd.agents).flatMap(([id, { tasks }]) => {
    const staff = floor.staff.get(id);
    if (!staff) return tasks.length > 0 ? [`${id}: no agent`] : [];
    const { delivery, capacity } = staff.agent;
    const counted = tasks.filter(({ phase }) => phase !== 'interrupted');
    const asks = counted.some(({ phase, channel }) => phase === 'offered' && channel === 'voice');
    const most = delivery === 'single' ? 1 : capacity;
    const sessions = sessionsOf(
      delivery === 'single' && asks ? counted.filter(({ channel }) => channel !== 'email') : counted,
    );
    const full = [...new Set(counted.map(({ channel }) => channel))].filter(
      (channel) => counted.filter((task) => task.channel === channel).length > mostOf(floor, staff, channel),
    );
    return [
      ...(sessions > most ? [`${id}: ${sessions} sessions, at most ${most}`] : []),
      ...full.map((channel) => `${id}: too many of ${channel}`),
    ];
  });
}

/** No contact waits while an agent who may take it has room. */
export function idleWhileWaiting(acd: AcdState, centre: Centre): string[] {
  const floor = floorOf(centre);
  return entriesOf(acd.contacts).flatMap(([id, routed]) =>
    routed.place === 'waiting'
      ? [...floor.staff.keys()]
          .filter((agent) => couldTake(floor, agent, agentOf(acd, agent), routed))
          .map((agent) => `${id} waits while ${agent} has room`)
      : [],
  );
}

/** Whether an agent could take a contact; as one of a session of its own, since that is how rooms are looked for. */
export function couldTake(
  floor: Floor,
  agent: string,
  state: AgentState | undefined,
  routed: Routed,
): boolean {
  const staff = floor.staff.get(agent);
  if (!staff || !state || ruledOut(floor, agent, routed) || absence(staff, state)) return false;
  return !fullness(floor, staff, state, { channel: routed.channel, session: 'one of its own' });
}

/** What is kept to find things by agrees with what there is. */
export function misindexed(acd: AcdState, centre: Centre): string[] {
  const free = JSON.stringify(entriesOf(acd.free));
  const expected = JSON.stringify(entriesOf(freeOf(floorOf(centre), acd.agents)));
  const queues = entriesOf(acd.queues).flatMap(([bucket, all]) =>
    all.flatMap((queue) => {
      const line = inLine(queue);
      const strays = line.filter(({ contact, since, session }) => {
        const routed = routedOf(acd, contact);
        const { key } = queue;
        const isHere =
          routed && queueKey(routed) === key && bucketOf(routed) === bucket && routed.queue === key;
        return !isHere || routed.since !== since || routed.session !== session;
      });
      return [
        ...(line.length === queue.waiting && line.length > 0
          ? []
          : [`${queue.key}: ${queue.waiting} waiting`]),
        ...strays.map(({ contact }) => `${contact}: not where it waits`),
      ];
    }),
  );
  return [...(free === expected ? [] : [`free: ${free}, not ${expected}`]), ...queues, ...unrefused(acd)];
}

/** Whoever refused a contact knows it, for the time they make themselves available. */
const unrefused = (acd: AcdState): string[] =>
  entriesOf(acd.contacts).flatMap(([id, { refused }]) =>
    refused
      .filter((agent) => !agentOf(acd, agent)?.refused.includes(id))
      .map((agent) => `${id}: refused by ${agent} for ever`),
  );

/** All that is due is somebody's, and all that somebody has due is on the agenda. */
export function undue(acd: AcdState): string[] {
  const planned: string[] = [];
  forEachIn(acd.agenda, (_, key) => planned.push(key));
  const owed = placedIn(acd).flatMap(({ agent, task }) => {
    const { contact, offer, until, replyDue, customerDue } = task;
    const at = { offer: offer?.until ?? null, 'wrap-up': until, reply: replyDue, customer: customerDue };
    return Object.entries(at).flatMap(([what, when]) =>
      when === null ? [] : [dueKey({ at: when, what: what as keyof typeof at, contact, agent })],
    );
  });
  const locks = entriesOf(acd.contacts).flatMap(([contact, { lock }]) =>
    lock ? [dueKey({ at: lock.until, what: 'fallback', contact, agent: lock.agent })] : [],
  );
  const expected = [...owed, ...locks].sort();
  return planned.sort().join() === expected.join() ? [] : [`due ${planned}; owed ${expected}`];
}

/** A session names its conversations, all of which are there. */
export const strangers = (acd: AcdState): string[] =>
  entriesOf(acd.sessions).flatMap(([session, contacts]) =>
    contacts
      .filter((contact) => routedOf(acd, contact)?.session !== session)
      .map((contact) => `${contact}: not of session ${session}`),
  );

export const breaches = (acd: AcdState, centre: Centre): string[] => [
  ...misplaced(acd),
  ...overfull(acd, centre),
  ...idleWhileWaiting(acd, centre),
  ...misindexed(acd, centre),
  ...undue(acd),
  ...strangers(acd),
];
