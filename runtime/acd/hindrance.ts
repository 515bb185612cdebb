import type { Reason } from '../model/trace.ts';
import type { Floor, Staff } from './floor.ts';
import { skillOf } from './floor.ts';
import type { AgentState, Task } from './state.ts';

/** What a contact takes room for: its channel, and the session that counts once, however many conversations it has. */
export interface Arriving {
  channel: string;
  session: string;
}

const capabilitiesOf = ({ channels }: Floor, channel: string) => channels.get(channel)?.capabilities ?? {};

/** The sessions that count, beside the one that arrives; one that is interrupted does not. */
function sessionsOf(tasks: readonly Task[], besides: string): number {
  let count = 0;
  for (let at = 0; at < tasks.length; at++)
    if (tasks[at]!.session !== besides && isFirstOfSession(tasks, at)) count++;
  return count;
}

/** Whether a task counts, and none before it counted for the same session. */
function isFirstOfSession(tasks: readonly Task[], at: number): boolean {
  const { phase, session } = tasks[at]!;
  if (phase === 'interrupted') return false;
  for (let before = 0; before < at; before++)
    if (tasks[before]!.session === session && tasks[before]!.phase !== 'interrupted') return false;
  return true;
}

/** Sessions on the desk that take up room. */
export const loadOf = ({ tasks }: AgentState): number => sessionsOf(tasks, '');

/** Whether an email, or its wrap-up, makes room for a call. */
const canInterrupt = (floor: Floor, { channel, phase, role }: Task): boolean =>
  role === 'owner' &&
  phase !== 'offered' &&
  phase !== 'interrupted' &&
  capabilitiesOf(floor, channel).interruptible === true;

/** The tasks that an arriving contact would interrupt: of an agent who takes one contact at a time. */
export function interruptedBy(
  floor: Floor,
  { agent }: Staff,
  { tasks }: AgentState,
  channel: string,
): Task[] {
  if (tasks.length === 0 || agent.delivery !== 'single' || !capabilitiesOf(floor, channel).interrupts)
    return [];
  return tasks.filter((task) => canInterrupt(floor, task));
}

/** What keeps an agent from one more contact now, however long it waits; undefined when nothing does. */
export const hindrance = (
  floor: Floor,
  staff: Staff,
  state: AgentState,
  arriving: Arriving,
): Reason | undefined => absence(staff, state) ?? fullness(floor, staff, state, arriving);

/** Why nothing new comes to an agent at all. */
export function absence({ agent }: Staff, { state, asked }: AgentState): Reason | undefined {
  if (state !== 'available') return { code: ABSENT[state], params: {} };
  return agent.receives === 'request' && !asked ? { code: 'acd.has-not-asked', params: {} } : undefined;
}

const ABSENT = { unavailable: 'acd.unavailable', offline: 'acd.offline', rona: 'acd.rona' } as const;

/** Why an agent has no room for an arriving contact. */
export function fullness(
  floor: Floor,
  staff: Staff,
  state: AgentState,
  { channel, session }: Arriving,
): Reason | undefined {
  const { agent } = staff;
  const giving = interruptedBy(floor, staff, state, channel);
  const tasks = giving.length > 0 ? state.tasks.filter((task) => !giving.includes(task)) : state.tasks;
  const contacts = sessionsOf(tasks, session);
  if (agent.delivery === 'single' && contacts > 0) return { code: 'acd.one-at-a-time', params: {} };
  const { capacity } = agent;
  if (contacts >= capacity) return { code: 'acd.full', params: { contacts, capacity } };
  const most = mostOf(floor, staff, channel);
  const same = countOn(tasks, channel);
  return same < most
    ? undefined
    : { code: 'acd.channel-full', params: { contacts: same, capacity: most, channel } };
}

/** How many contacts of a channel an agent has at a time. */
export function mostOf(floor: Floor, { agent }: Staff, channel: string): number {
  const own = Object.hasOwn(agent.channels, channel) ? agent.channels[channel]! : agent.capacity;
  return Math.min(own, capabilitiesOf(floor, channel).atOnce ?? own);
}

function countOn(tasks: readonly Task[], channel: string): number {
  let count = 0;
  for (const task of tasks) if (task.channel === channel && task.phase !== 'interrupted') count++;
  return count;
}

/** Some desks cannot ask their agents whether they want a contact: whatever asks is refused there by itself. */
export function deskRefusal(floor: Floor, { agent }: Staff, skill: string): Reason | undefined {
  const refuses = agent.desk === 'salesforce-classic' && skillOf(floor, skill)?.acceptReject === true;
  return refuses ? { code: 'acd.desk-refuses', params: {} } : undefined;
}

/** Whether anything at all could come to an agent: what the index of those with room goes by. */
export function hasAnyRoom(floor: Floor, staff: Staff, state: AgentState): boolean {
  if (absence(staff, state)) return false;
  const { agent } = staff;
  const most = agent.delivery === 'single' ? 1 : agent.capacity;
  return loadOf(state) < most || state.tasks.some((task) => canInterrupt(floor, task));
}
