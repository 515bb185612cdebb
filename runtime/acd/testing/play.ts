import type { AcdEffect } from '../../model/acd-effect.ts';
import type { ChosenState } from '../../model/agent-state.ts';
import { SECOND } from '../../model/instant.ts';
import type { QueueRule } from '../../model/queue-rule.ts';
import type { Given } from '../draft.ts';
import type { Centre } from '../floor.ts';
import type { AcdInput } from '../input.ts';
import { openAcd } from '../open.ts';
import { route } from '../route.ts';
import type { AcdState } from '../state.ts';

/** What happens, in a few words; times in seconds. */

interface Comes extends Partial<QueueRule> {
  channel?: string;
  customer?: string;
}

const arriving = ({ channel = 'chat', customer, ...rule }: Comes) => ({
  channel,
  rule: { skill: 'repairs', priority: 0, acceleration: 1, ...rule },
  ...(customer === undefined ? {} : { customer }),
});
const of = (agent: string, contact: string, at: number) => ({ at: at * SECOND, agent, contact });
const about = (contact: string, at: number) => ({ at: at * SECOND, contact });

export const queued = (contact: string, at: number, comes: Comes = {}): AcdInput => ({
  type: 'contact.queued',
  ...about(contact, at),
  ...arriving(comes),
});
export const extended = (contact: string, from: string, at: number, comes: Comes = {}): AcdInput => ({
  type: 'session.extended',
  of: from,
  ...about(contact, at),
  ...arriving(comes),
});
export const left = (contact: string, at: number): AcdInput => ({
  type: 'contact.left',
  ...about(contact, at),
});
export const closed = (contact: string, at: number): AcdInput => ({
  type: 'contact.closed',
  ...about(contact, at),
});
export const wrote = (contact: string, at: number): AcdInput => ({
  type: 'customer.wrote',
  ...about(contact, at),
});
export const passed = (at: number): AcdInput => ({ type: 'time.passed', at: at * SECOND });
export const turned = (agent: string, state: ChosenState, at: number): AcdInput => ({
  type: 'agent.state.changed',
  at: at * SECOND,
  agent,
  state,
});
export const asked = (agent: string, at: number): AcdInput => ({
  type: 'contact.requested',
  at: at * SECOND,
  agent,
});

type OfTwo =
  | 'offer.accepted'
  | 'offer.rejected'
  | 'agent.replied'
  | 'contact.held'
  | 'contact.resumed'
  | 'conference.left'
  | 'wrap-up.finished';
/** An agent does something about a contact. */
export const does = (agent: string, type: OfTwo, contact: string, at: number): AcdInput => ({
  type,
  ...of(agent, contact, at),
});
export const disposes = (agent: string, contact: string, disposition: string, at: number): AcdInput => ({
  type: 'disposition.chosen',
  ...of(agent, contact, at),
  disposition,
});
/** Asks an agent, or `@skill` a skill. */
export const asks = (
  agent: string,
  kind: 'transfer' | 'conference',
  contact: string,
  to: string,
  at: number,
): AcdInput => ({
  type: `${kind}.requested`,
  ...of(agent, contact, at),
  to: to.startsWith('@') ? { kind: 'skill', skill: to.slice(1) } : { kind: 'agent', agent: to },
});

/** An effect in a few words. */
function inWords({ contact, effect }: Given): string {
  const who = 'agent' in effect ? effect.agent : '';
  return [contact, effect.type, who, ...detailsOf(effect)].filter((word) => word !== '').join(' ');
}

function detailsOf(effect: AcdEffect): string[] {
  switch (effect.type) {
    case 'contact.offer':
      return effect.kind === 'queue' ? [] : [effect.kind, `from ${effect.from}`];
    case 'contact.assign':
      return effect.from === undefined ? [] : [`from ${effect.from}`];
    case 'contact.unassign':
      return [effect.reason, effect.queued ? `queued ${effect.queued.skill}` : 'queued nowhere'];
    case 'request.drop':
      return [effect.kind, effect.reason];
    case 'offer.withdraw':
      return [effect.reason];
    case 'agent.state.set':
      return [effect.state];
    case 'master.renew':
      return [effect.master];
    case 'session.complete':
      return [effect.session];
    default:
      return [];
  }
}

/** Plays inputs, through JSON between any two: what was asked of the host, of the last input and in all. */
export function played(centre: Centre, ...inputs: AcdInput[]) {
  let acd: AcdState = openAcd(centre, 0);
  const all: string[] = [];
  let last: string[] = [];
  const why: { contact: string; code: string }[] = [];
  for (const input of inputs) {
    const routed = route(JSON.parse(JSON.stringify(acd)), centre, input, ({ contact = '', reason }) =>
      why.push({ contact, code: reason.code }),
    );
    acd = routed.acd;
    last = routed.effects.map(inWords);
    all.push(...last);
  }
  return { acd, all, last, why };
}

/** Only who got what, in order. */
export const assignments = (all: readonly string[]): string[] =>
  all.flatMap((line) => {
    const [, contact, agent] = /^(\S+) contact\.assign (\S+)/.exec(line) ?? [];
    return contact === undefined ? [] : [`${contact} ${agent}`];
  });
