import fc from 'fast-check';
import type { AcdInput } from '../input.ts';
import { type AcdState, agentOf, type Task } from '../state.ts';
import { AGENTS, CHANNELS, SKILLS } from './worlds.ts';

/**
 * What happens next, told so that it makes sense in whatever state it meets: `one` chooses among all that are as the act
 * asks; where there is none, or `sense` is false, it is said of anybody and anything.
 */
export interface Act {
  /** Milliseconds later than the last. */
  after: number;
  sense: boolean;
  one: number;
  agent: string;
  type: AcdInput['type'];
  channel: string;
  rule: Extract<AcdInput, { type: 'contact.queued' }>['rule'];
  customer: string;
  state: 'available' | 'unavailable' | 'offline';
  to: Extract<AcdInput, { type: 'transfer.requested' }>['to'];
  disposition: string;
}

const type = fc.constantFrom<AcdInput['type'][]>(
  ...(['contact.queued', 'contact.queued', 'contact.queued', 'contact.queued', 'contact.queued'] as const),
  ...([
    'offer.accepted',
    'offer.accepted',
    'offer.accepted',
    'offer.rejected',
    'agent.state.changed',
  ] as const),
  ...([
    'agent.state.changed',
    'contact.requested',
    'contact.left',
    'contact.closed',
    'contact.closed',
  ] as const),
  ...(['customer.wrote', 'agent.replied', 'session.extended', 'time.passed', 'transfer.requested'] as const),
  ...(['transfer.requested', 'conference.requested', 'conference.left', 'contact.held'] as const),
  ...(['contact.resumed', 'disposition.chosen', 'wrap-up.finished'] as const),
);

const someAgent = fc.constantFrom(...AGENTS, ...AGENTS, 'stranger');
const someSkill = fc.constantFrom(...SKILLS, ...SKILLS, ...SKILLS, 'nobody');

const rule = fc.record(
  {
    skill: someSkill,
    priority: fc.nat(5),
    acceleration: fc.nat(3),
    maxPriority: fc.nat(8),
    proficiency: fc.constantFrom({ best: 1, worst: 1 }, { best: 2, worst: 20 }),
    agent: someAgent,
    attributes: fc.constantFrom<string[]>([], ['vip']),
  },
  { requiredKeys: ['skill', 'priority', 'acceleration'] },
);
/** Most rules ask for nothing but a skill. */
const usual = fc.record({
  skill: fc.constantFrom(...SKILLS),
  priority: fc.nat(1),
  acceleration: fc.constant(1),
});

export const anAct: fc.Arbitrary<Act> = fc.record({
  after: fc.constantFrom(0, 0, 0, 500, 500, 1_000, 5_000, 10_000),
  sense: fc.constantFrom(true, true, true, true, true, true, true, false),
  one: fc.nat(7),
  agent: someAgent,
  type,
  channel: fc.constantFrom(...CHANNELS),
  rule: fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: rule }),
  customer: fc.constantFrom('mia', 'noor', ''),
  state: fc.constantFrom(
    'available' as const,
    'available' as const,
    'unavailable' as const,
    'offline' as const,
  ),
  to: fc.oneof(
    fc.record({ kind: fc.constant('agent' as const), agent: someAgent }),
    fc.record({ kind: fc.constant('skill' as const), skill: someSkill }),
  ),
  disposition: fc.constantFrom('solved', 'solved', 'unheard-of'),
});

type Placed = { agent: string; contact: string };

/** Contacts on desks, as far as they are as asked. */
function onDesks(acd: AcdState, asked: (task: Task) => boolean): Placed[] {
  return AGENTS.flatMap((agent) =>
    (agentOf(acd, agent)?.tasks ?? []).filter(asked).map(({ contact }) => ({ agent, contact })),
  );
}

const isOwned = ({ phase, role }: Task) => role === 'owner' && phase !== 'offered' && phase !== 'wrap-up';
/** What an act is about where it makes sense. */
const SENSE: Partial<Record<AcdInput['type'], (task: Task) => boolean>> = {
  'offer.accepted': ({ phase }) => phase === 'offered',
  'offer.rejected': ({ phase }) => phase === 'offered',
  'contact.closed': isOwned,
  'transfer.requested': isOwned,
  'conference.requested': isOwned,
  'session.extended': isOwned,
  'conference.left': ({ role }) => role === 'consulted',
  'agent.replied': isOwned,
  'customer.wrote': isOwned,
  'contact.held': ({ phase }) => phase === 'active',
  'contact.resumed': ({ phase }) => phase === 'on-hold',
  'disposition.chosen': ({ phase }) => phase !== 'offered',
  'wrap-up.finished': ({ phase }) => phase === 'wrap-up',
};

/** The input an act is in a state, `known` being the contacts that came so far. */
export function inputOf(act: Act, acd: AcdState, at: number, known: readonly string[]): AcdInput {
  const { type, one } = act;
  const sense = act.sense ? SENSE[type] : undefined;
  const candidates = sense ? onDesks(acd, sense) : [];
  const { agent, contact } = candidates[one % candidates.length] ?? {
    agent: act.agent,
    contact: known[one % known.length] ?? 'k0',
  };
  const next = `k${known.length + 1}`;
  const { channel, rule, customer: name } = act;
  const arriving = { channel, rule, ...(name === '' ? {} : { customer: name }) };
  switch (type) {
    case 'contact.queued':
      return { type, at, contact: act.sense ? next : contact, ...arriving };
    case 'session.extended':
      return { type, at, contact: act.sense ? next : contact, of: contact, ...arriving };
    case 'agent.state.changed':
      return { type, at, agent, state: act.state };
    case 'transfer.requested':
    case 'conference.requested':
      return { type, at, agent, contact, to: act.to };
    case 'disposition.chosen':
    case 'wrap-up.finished':
      return { type, at, agent, contact, disposition: act.disposition };
    case 'contact.requested':
      return { type, at, agent };
    case 'time.passed':
      return { type, at };
    case 'contact.left':
    case 'contact.closed':
    case 'customer.wrote':
      return { type, at, contact };
    default:
      return { type, at, agent, contact };
  }
}
