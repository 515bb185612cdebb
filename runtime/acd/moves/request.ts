import type { Target } from '../../model/desk-event.ts';
import type { Reason } from '../../model/trace.ts';
import { bestFor, fieldFor, ruledOut } from '../candidates.ts';
import type { Draft } from '../draft.ts';
import { channelBarrier } from '../eligible.ts';
import { skillOf } from '../floor.ts';
import { hindrance } from '../hindrance.ts';
import type { Routed } from '../state.ts';
import { takeOffDesk } from './desk.ts';
import { own } from './own.ts';
import { enqueue, refuse } from './queueing.ts';
import { show } from './show.ts';
import { finish } from './wrap-up.ts';

type Kind = 'transfer' | 'conference';

/** A contact counts under a new master contact once it has been transferred so often. */
const TRANSFERS_OF_A_MASTER = 3;

/** The owner asks somebody to go on with a contact, or into it. Nobody there: the contact stays as it is. */
export function request(draft: Draft, kind: Kind, contact: string, agent: string, to: Target): void {
  const routed = draft.contact(contact);
  const task = draft.task(agent, contact);
  const owns = routed?.place === 'held' && routed.agent === agent && task?.phase !== 'wrap-up';
  if (!owns) return draft.why(contact, 'acd.too-late', { agent });
  if (routed.request || routed.consulted !== null) return draft.why(contact, 'acd.asked-already', {});
  if (to.kind === 'agent') return askAgent(draft, kind, contact, routed, to.agent);
  if (kind === 'conference') return askSkill(draft, contact, routed, to.skill);
  toQueue(draft, contact, agent, routed, to.skill);
}

/** One agent, who needs no skill for it but may answer on the channel. */
function askAgent(draft: Draft, kind: Kind, contact: string, routed: Routed, other: string): void {
  const reason = refusalOf(draft, routed, other);
  if (reason) return nobody(draft, kind, contact, routed, [{ name: other, reason }]);
  draft.setContact(contact, { ...routed, request: { kind, agent: other } });
  show(draft, contact, other, kind, routed.agent);
}

/** A colleague asks: neither a skill nor “+1 contact” is needed for that. */
function refusalOf(draft: Draft, routed: Routed, other: string): Reason | undefined {
  const { floor } = draft;
  const staff = floor.staff.get(other);
  const state = draft.agent(other);
  if (other === routed.agent) return { code: 'acd.has-it', params: {} };
  const barred = channelBarrier(floor.workspace, other, routed.channel);
  if (barred) return barred;
  if (!staff || !state) return { code: 'acd.offline', params: {} };
  return hindrance(floor, staff, { ...state, asked: true }, routed);
}

/** The best agent of a skill who has room. */
function askSkill(draft: Draft, contact: string, routed: Routed, skill: string): void {
  const sought = { ...routed, rule: ruleOfSkill(draft, skill), lock: null, refused: [routed.agent ?? ''] };
  const best = bestFor(draft, sought);
  if (!best) return nobody(draft, 'conference', contact, routed, excludedFrom(draft, sought));
  draft.setContact(contact, { ...routed, request: { kind: 'conference', agent: best.agent } });
  show(draft, contact, best.agent, 'conference', routed.agent);
}

/** What contacts of a skill wait under when no script says otherwise. */
export function ruleOfSkill(draft: Draft, skill: string) {
  const { initial = 0, acceleration = 1, max } = skillOf(draft.floor, skill)?.priority ?? {};
  return { skill, priority: initial, acceleration, ...(max === undefined ? {} : { maxPriority: max }) };
}

/** The contact waits for a skill, with its time; whoever had it wraps up. Nobody at work there: it stays. */
function toQueue(draft: Draft, contact: string, agent: string, routed: Routed, skill: string): void {
  const rule = ruleOfSkill(draft, skill);
  const refused = [agent];
  const sought = { ...routed, rule, lock: null, refused };
  const atWork = [...draft.floor.staff.keys()].some(
    (one) => !ruledOut(draft.floor, one, sought) && draft.agent(one)?.state === 'available',
  );
  if (!atWork) return nobody(draft, 'transfer', contact, routed, excludedFrom(draft, sought));
  const left = { ...transferred(draft, contact, routed), place: 'elsewhere' as const, agent: null, refused };
  draft.setContact(contact, left);
  draft.emit(contact, {
    id: draft.nextId(),
    type: 'contact.unassign',
    agent,
    skill: routed.rule.skill,
    reason: 'transfer',
    queued: rule,
  });
  draft.why(contact, 'acd.transferred-to-skill', { agent, skill });
  refuse(draft, contact, agent);
  finish(draft, contact, agent);
  enqueue(draft, contact, { ...(draft.contact(contact) ?? left), rule });
}

/** Somebody took a contact over: whoever had it wraps up. */
export function handOver(draft: Draft, contact: string, agent: string, from: string | null): void {
  const routed = draft.contact(contact);
  if (!routed) return;
  draft.setContact(contact, transferred(draft, contact, routed));
  own(draft, contact, agent, from ?? undefined);
  if (from !== null) finish(draft, contact, from);
}

function transferred(draft: Draft, contact: string, routed: Routed): Routed {
  const transfers = routed.transfers + 1;
  if (transfers !== TRANSFERS_OF_A_MASTER) return { ...routed, transfers };
  const master = `${contact}~${transfers}`;
  draft.emit(contact, { id: draft.nextId(), type: 'master.renew', master });
  return { ...routed, transfers, master };
}

/** The one who was asked did not come: the contact stays where it is. */
export function dropRequest(draft: Draft, contact: string, reason: 'rejected' | 'no-answer' | 'left'): void {
  const routed = draft.contact(contact);
  if (!routed?.request || routed.agent === null) return;
  const { kind } = routed.request;
  draft.setContact(contact, { ...routed, request: null });
  draft.emit(contact, { id: draft.nextId(), type: 'request.drop', agent: routed.agent, kind, reason });
  draft.why(contact, `acd.${kind}-dropped`, { agent: routed.agent });
}

/** The request is of no use any more: the asked agent's desk forgets it. */
export function withdrawRequest(draft: Draft, contact: string): void {
  const routed = draft.contact(contact);
  if (!routed?.request) return;
  const { agent } = routed.request;
  takeOffDesk(draft, agent, contact);
  draft.setContact(contact, { ...(draft.contact(contact) ?? routed), request: null });
  draft.emit(contact, { id: draft.nextId(), type: 'offer.withdraw', agent, reason: 'asker-left' });
}

function excludedFrom(draft: Draft, sought: Routed) {
  if (!draft.sink) return [];
  const { excluded } = fieldFor(draft.floor, (one) => draft.agent(one), sought);
  return excluded.map(({ agent, reason }) => ({ name: agent, reason }));
}

type Excluded = Parameters<Draft['why']>[3];

function nobody(draft: Draft, kind: Kind, contact: string, { agent }: Routed, excluded: Excluded): void {
  if (agent === null) return;
  draft.emit(contact, { id: draft.nextId(), type: 'request.drop', agent, kind, reason: 'nobody' });
  draft.why(contact, `acd.${kind}-nobody`, { agent }, excluded);
}

/** Its owner ends a conference, or the one who was asked in leaves it. */
export function leaveConference(draft: Draft, contact: string, agent: string): void {
  const routed = draft.contact(contact);
  if (routed && (routed.agent === agent || routed.consulted === agent)) endConference(draft, contact);
  else draft.why(contact, 'acd.too-late', { agent });
}

/** Whoever was asked in is in the conversation no longer. */
export function endConference(draft: Draft, contact: string): void {
  const routed = draft.contact(contact);
  if (!routed || routed.consulted === null) return;
  const { consulted } = routed;
  draft.setContact(contact, { ...routed, consulted: null });
  draft.emit(contact, { id: draft.nextId(), type: 'conference.leave', agent: consulted });
  finish(draft, contact, consulted);
}
