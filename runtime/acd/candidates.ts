import type { Reason } from '../model/trace.ts';
import type { Draft } from './draft.ts';
import { agentBarrier } from './eligible.ts';
import { barrierOf, type Floor, skillOf } from './floor.ts';
import { deskRefusal, hindrance, loadOf } from './hindrance.ts';
import type { AgentState, Routed } from './state.ts';
import { strategyOf } from './strategies/all.ts';
import type { Candidate, Strategy } from './strategies/strategy.ts';

/** The agents who may get a contact now, best first, and each other agent with what rules them out. */
export interface Field {
  ranked: Candidate[];
  excluded: { agent: string; reason: Reason }[];
}

type States = (agent: string) => AgentState | undefined;
type Sought = Pick<Routed, 'rule' | 'channel' | 'lock' | 'refused' | 'session'>;

export const strategyFor = (floor: Floor, { rule }: Pick<Routed, 'rule'>): Strategy =>
  strategyOf(skillOf(floor, rule.skill)?.routing);

/** Why an agent may not get this contact at all, however free they are. */
export function ruledOut(floor: Floor, agent: string, sought: Sought): Reason | undefined {
  const staff = floor.staff.get(agent);
  const barred = staff
    ? barrierOf(floor, staff, sought)
    : agentBarrier(floor.workspace, undefined, agent, sought);
  if (barred) return barred;
  const { lock, refused, rule } = sought;
  if (lock && lock.agent !== agent)
    return { code: 'acd.reserved', params: { agent: lock.agent, until: lock.until } };
  if (refused.includes(agent)) return { code: 'acd.refused', params: {} };
  return staff && deskRefusal(floor, staff, rule.skill);
}

/** An agent as a candidate, or why they are none. */
export function judge(
  floor: Floor,
  state: AgentState | undefined,
  agent: string,
  sought: Sought,
): Candidate | Reason {
  const out = ruledOut(floor, agent, sought);
  if (out) return out;
  const staff = floor.staff.get(agent);
  if (!staff || !state) return { code: 'acd.offline', params: {} };
  const hindered = hindrance(floor, staff, state, sought);
  if (hindered) return hindered;
  const proficiency = staff.levels.get(sought.rule.skill)!;
  return { agent, proficiency, idleSince: state.idleSince, contacts: loadOf(state) };
}

export const isCandidate = (judged: Candidate | Reason): judged is Candidate => !('code' in judged);

/** Everybody of the centre, judged. */
export function fieldFor(floor: Floor, states: States, sought: Sought): Field {
  const ranked: Candidate[] = [];
  const excluded: Field['excluded'] = [];
  for (const agent of floor.staff.keys()) {
    const judged = judge(floor, states(agent), agent, sought);
    if (isCandidate(judged)) ranked.push(judged);
    else excluded.push({ agent, reason: judged });
  }
  // Sorting is stable, so that equals stay in the order of their ids.
  return { ranked: ranked.sort(strategyFor(floor, sought).compare), excluded };
}

/** The best of those who could take the contact now. */
export function bestFor(draft: Draft, sought: Sought): Candidate | undefined {
  const { floor } = draft;
  const { compare } = strategyFor(floor, sought);
  let best: Candidate | undefined;
  for (const agent of inQuestion(draft, sought)) {
    const judged = judge(floor, draft.agent(agent), agent, sought);
    if (isCandidate(judged) && (!best || compare(judged, best) < 0)) best = judged;
  }
  return best;
}

/** Who is worth a look: the one it waits for, else those of the skill who have room for something. */
const inQuestion = (draft: Draft, { lock, rule }: Sought): readonly string[] =>
  lock ? [lock.agent] : rule.agent === undefined ? draft.free(rule.skill) : [rule.agent];
