import { type Instant, SECOND } from '../model/instant.ts';
import type { Reason } from '../model/trace.ts';
import { barriers } from './eligible.ts';
import { type Centre, type Floor, floorOf, type Staff } from './floor.ts';
import { priorityAt } from './heads.ts';
import { absence, deskRefusal, fullness } from './hindrance.ts';
import { type AcdState, agentOf, inLine, queuesOf, type Routed, routedOf } from './state.ts';

/** All that keeps one agent from a contact; nothing keeps whoever is just being offered it. */
export interface Obstacles {
  agent: string;
  reasons: readonly Reason[];
}

/** Why a contact waits at one instant, and what would have to change. */
export interface WhyWaiting {
  skill: string;
  /** Whole seconds since it came. */
  waited: number;
  priority: number;
  /** How many contacts of the skill are given before it, as things stand. */
  ahead: number;
  /** Everybody of the centre, those first who lack the least. */
  agents: readonly Obstacles[];
}

/** Everybody judged for a contact that waits; undefined when it does not. A function of its arguments, at any time. */
export function whyWaiting(
  acd: AcdState,
  centre: Centre,
  contact: string,
  at: Instant,
): WhyWaiting | undefined {
  const routed = routedOf(acd, contact);
  if (routed?.place !== 'waiting') return undefined;
  const floor = floorOf(centre);
  const { rule, since } = routed;
  const agents = [...floor.staff.values()].map((staff) => ({
    agent: staff.id,
    reasons: obstaclesOf(acd, floor, staff, routed),
  }));
  // Sorting is stable: of those who lack as much, the order of the ids.
  agents.sort((a, b) => weightOf(a) - weightOf(b));
  return {
    skill: rule.skill,
    waited: Math.floor((at - since) / SECOND),
    priority: priorityAt(rule, since, at),
    ahead: aheadOf(acd, contact, routed, at),
    agents,
  };
}

/** What an admin changes in the workspace weighs more than what an agent changes at the desk. */
const weightOf = ({ reasons }: Obstacles): number =>
  reasons.reduce((sum, { code }) => sum + (LASTING.has(code) ? 10 : 1), 0);

const LASTING: ReadonlySet<string> = new Set([
  'acd.inactive',
  'acd.lacks-skill',
  'acd.out-of-range',
  'acd.for-another',
  'acd.lacks-attribute',
  'acd.may-not-answer',
  'acd.not-digital',
  'acd.desk-refuses',
]);

function obstaclesOf(acd: AcdState, floor: Floor, staff: Staff, routed: Routed): Reason[] {
  const { id } = staff;
  const { rule, lock, refused } = routed;
  const state = agentOf(acd, id);
  const reserved = lock && lock.agent !== id;
  const found: (Reason | undefined)[] = [
    ...barriers(floor.workspace, id, routed),
    reserved ? { code: 'acd.reserved', params: { agent: lock.agent, until: lock.until } } : undefined,
    refused.includes(id) ? { code: 'acd.refused', params: {} } : undefined,
    deskRefusal(floor, staff, rule.skill),
    state ? absence(staff, state) : { code: 'acd.offline', params: {} },
    state && fullness(floor, staff, state, routed),
  ];
  return found.filter((one) => one !== undefined);
}

/** Contacts for the skill that are more urgent now, or as urgent and here for longer. */
function aheadOf(acd: AcdState, contact: string, { rule, since, order }: Routed, at: Instant): number {
  const own = priorityAt(rule, since, at);
  let ahead = 0;
  for (const queue of queuesOf(acd)) {
    if (queue.rule.skill !== rule.skill) continue;
    for (const other of inLine(queue)) {
      if (other.contact === contact) continue;
      const priority = priorityAt(queue.rule, other.since, at);
      const earlier = other.since < since || (other.since === since && other.order < order);
      if (priority > own || (priority === own && earlier)) ahead++;
    }
  }
  return ahead;
}
