import type { EffectOf } from '../model/effect.ts';
import type { Instant } from '../model/instant.ts';
import type { Alternative, TraceSink } from '../model/trace.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Field, fieldFor } from './candidates.ts';
import { nextFor } from './heads.ts';
import type { AcdInput } from './input.ts';
import { give, join, leave, setAvailable } from './moves.ts';
import { type AcdState, type Held, holderOf, queueOf } from './state.ts';
import { proficiency } from './strategies/proficiency.ts';

/** The decision to give a contact to an agent. */
export interface Assignment {
  contact: string;
  effect: EffectOf<'contact.assign'>;
}

export interface Routed {
  acd: AcdState;
  assignments: Assignment[];
}

/**
 * Who gets which contact after one input. A function of its arguments; every decision, and every agent it ruled
 * out, is told to the sink.
 */
export function route(acd: AcdState, workspace: Workspace, input: AcdInput, sink?: TraceSink): Routed {
  switch (input.type) {
    case 'contact.queued':
      return matchContact(join(acd, input), workspace, input, sink);
    case 'contact.left': {
      const agent = holderOf(acd, input.contact);
      const left = leave(acd, input.contact, input.at);
      return agent === undefined
        ? { acd: left, assignments: [] }
        : matchAgent(left, workspace, agent, input.at, sink);
    }
    case 'agent.state.changed': {
      if (!Object.hasOwn(acd.agents, input.agent)) return { acd, assignments: [] };
      const changed = setAvailable(acd, input.agent, input.state === 'available', input.at);
      return matchAgent(changed, workspace, input.agent, input.at, sink);
    }
  }
}

/** A contact came: the best agent for it, if one is free. */
function matchContact(
  acd: AcdState,
  workspace: Workspace,
  { contact, rule, channel, at }: Extract<AcdInput, { type: 'contact.queued' }>,
  sink?: TraceSink,
): Routed {
  if (!queueOf(acd, contact)) return { acd, assignments: [] };
  const { skill } = rule;
  const field = fieldFor(acd, workspace, { rule, channel }, proficiency);
  const [best] = field.ranked;
  sink?.({
    at,
    contact,
    reason: best
      ? { code: 'acd.matched', params: { agent: best.agent, skill, proficiency: best.proficiency } }
      : { code: 'acd.waits', params: { skill } },
    alternatives: alternativesOf(field),
  });
  return best ? assign(acd, best.agent, { contact, channel }, skill, at) : { acd, assignments: [] };
}

const alternativesOf = ({ ranked, excluded }: Field): Alternative[] => [
  ...ranked.slice(1).map(({ agent, proficiency: level }) => ({
    name: agent,
    reason: { code: 'acd.ranked-lower', params: { proficiency: level } },
  })),
  ...excluded.map(({ agent, reason }) => ({ name: agent, reason })),
];

/** An agent has room: the best waiting contacts, until the agent is full or none is left. */
function matchAgent(
  start: AcdState,
  workspace: Workspace,
  agent: string,
  at: Instant,
  sink?: TraceSink,
): Routed {
  const assignments: Assignment[] = [];
  let acd = start;
  for (;;) {
    const head = nextFor(acd, workspace, agent, at);
    if (!head) return { acd, assignments };
    const { contact, since } = head.waiting;
    const { channel, rule } = head.queue;
    const { skill } = rule;
    const waited = Math.round((at - since) / 1_000);
    sink?.({
      at,
      contact,
      reason: {
        code: 'acd.next-in-line',
        params: { agent, skill, waited, priority: Math.round(head.priority * 100) / 100 },
      },
    });
    const given = assign(acd, agent, { contact, channel }, skill, at);
    acd = given.acd;
    assignments.push(...given.assignments);
  }
}

function assign(acd: AcdState, agent: string, held: Held, skill: string, at: Instant): Routed {
  const given = give(acd, agent, held, at);
  const effect = { id: `acd/${given.effects}`, type: 'contact.assign', agent, skill } as const;
  return { acd: given, assignments: [{ contact: held.contact, effect }] };
}
