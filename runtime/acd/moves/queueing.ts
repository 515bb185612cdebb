import { SECOND } from '../../model/instant.ts';
import type { QueueRule } from '../../model/queue-rule.ts';
import { ruledOut, strategyFor } from '../candidates.ts';
import type { Draft } from '../draft.ts';
import { skillOf } from '../floor.ts';
import { absence, fullness } from '../hindrance.ts';
import type { AcdInputOf } from '../input.ts';
import type { Routed } from '../state.ts';
import type { Acquaintance } from '../strategies/strategy.ts';
import { takeOffDesk } from './desk.ts';

/** Puts a contact into the queue of its rule; one that waits already keeps the time of its arrival. */
export function join(draft: Draft, input: AcdInputOf<'contact.queued'>): void {
  const { contact, rule, at } = input;
  const known = draft.contact(contact);
  if (known?.place === 'held' || known?.place === 'over') return;
  if (known && (known.place === 'waiting' || known.place === 'offered'))
    return change(draft, contact, known, rule);
  if (!known) joinSession(draft, contact);
  const routed = known ? { ...known, rule, since: at } : arrival(input);
  routed.order = draft.nextArrival();
  enqueue(draft, contact, routed);
}

/** A script may have gone on over another channel before this, its own, came here. */
function joinSession(draft: Draft, contact: string): void {
  const open = draft.session(contact);
  if (open.length > 0) draft.setSession(contact, [...open, contact]);
}

/** A contact that waits, or is just shown to somebody, waits under another rule: it keeps its time. */
function change(draft: Draft, contact: string, known: Routed, rule: QueueRule): void {
  const { place, agent, lock } = known;
  if (
    place === 'offered' &&
    agent !== null &&
    !ruledOut(draft.floor, agent, { ...known, rule, lock: null })
  ) {
    draft.setContact(contact, { ...known, rule });
    draft.setTask(agent, contact, { skill: rule.skill });
    return;
  }
  const out = draft.dequeue(contact, known);
  // Whoever is preferred for one skill need not be for another, or may not be by the new rule.
  const isOther = rule.skill !== known.rule.skill;
  const stays = lock && !isOther && !ruledOut(draft.floor, lock.agent, { ...known, rule });
  const routed = { ...(stays ? out : unlock(draft, contact, out)), rule, agent: null };
  draft.setContact(contact, routed);
  if (place === 'offered' && agent !== null) {
    takeOffDesk(draft, agent, contact);
    draft.emit(contact, { id: draft.nextId(), type: 'offer.withdraw', agent, reason: 'changed' });
  }
  const now = draft.contact(contact) ?? routed;
  if (isOther) enqueue(draft, contact, now);
  else waitIn(draft, contact, now);
}

/** A contact that is new to the ACD. */
export function arrival({
  contact,
  channel,
  rule,
  customer,
  at,
}: Omit<AcdInputOf<'contact.queued'>, 'type'>): Routed {
  return {
    channel,
    customer: customer ?? null,
    session: contact,
    master: contact,
    transfers: 0,
    rule,
    since: at,
    order: 0,
    place: 'elsewhere',
    queue: null,
    agent: null,
    request: null,
    consulted: null,
    refused: [],
    lock: null,
    last: null,
    disposition: null,
    desks: 0,
  };
}

/** Lets a contact that is in no queue wait, for the agent it knows first where its skill says so. */
export function enqueue(draft: Draft, contact: string, unlocked: Routed): void {
  waitIn(draft, contact, lockIn(draft, contact, unlocked));
}

function waitIn(draft: Draft, contact: string, routed: Routed): void {
  draft.enqueue(contact, routed);
  draft.seekAgent(contact);
}

/** Back into the queue, in which it is not, with its time, its priority and its place in line. */
export function requeue(draft: Draft, contact: string, refusedBy?: string): void {
  const routed = draft.contact(contact);
  if (!routed) return;
  if (refusedBy !== undefined) refuse(draft, contact, refusedBy);
  const refused = refusedBy === undefined ? routed.refused : [...routed.refused, refusedBy];
  const out = { ...routed, refused };
  waitIn(draft, contact, isLocked(draft, out) ? out : unlock(draft, contact, out));
}

/** The time to wait for the preferred agent is over. */
export function fallBack(draft: Draft, contact: string): void {
  const routed = draft.contact(contact);
  if (!routed?.lock) return;
  draft.why(contact, 'acd.fallback', { agent: routed.lock.agent });
  const waits = routed.place === 'waiting';
  const free = unlock(draft, contact, draft.dequeue(contact, routed));
  // Shown to them just now, it is theirs to take until they do not.
  if (waits) waitIn(draft, contact, free);
}

/** The agent is not shown the contact again before they make themselves available anew. */
export function refuse(draft: Draft, contact: string, agent: string): void {
  const state = draft.agent(agent);
  if (state) draft.setAgent(agent, { ...state, refused: [...state.refused, contact] });
}

/** The agent is as good as new to what they refused before. */
export function forgetRefusals(draft: Draft, agent: string): void {
  const state = draft.agent(agent);
  if (!state || state.refused.length === 0) return;
  draft.setAgent(agent, { ...state, refused: [] });
  for (const contact of state.refused) {
    const routed = draft.contact(contact);
    if (!routed?.refused.includes(agent)) continue;
    const waits = routed.place === 'waiting';
    const out = waits ? draft.dequeue(contact, routed) : routed;
    const refused = routed.refused.filter((one) => one !== agent);
    if (waits) draft.enqueue(contact, { ...out, refused });
    else draft.setContact(contact, { ...out, refused });
  }
}

/** The preferred agent is waited for no longer. The contact must be in no queue. */
export function unlock(draft: Draft, contact: string, routed: Routed): Routed {
  const { lock } = routed;
  if (!lock) return routed;
  draft.cancel(lock.until, { what: 'fallback', contact, agent: lock.agent });
  return draft.setContact(contact, { ...routed, lock: null });
}

/** Whom a contact waits for first, as things stand. */
function wantedBy(draft: Draft, routed: Routed) {
  const routing = skillOf(draft.floor, routed.rule.skill)?.routing;
  // Whoever waits for one agent alone has no use for another.
  if (!routing || routed.rule.agent !== undefined) return undefined;
  return strategyFor(draft.floor, routed).waitsFor?.(routing, acquaintanceOf(draft, routed));
}

/** Whether a contact still waits for the agent it waited for. */
const isLocked = (draft: Draft, routed: Routed): boolean =>
  routed.lock !== null && wantedBy(draft, routed)?.agent === routed.lock.agent;

function lockIn(draft: Draft, contact: string, routed: Routed): Routed {
  const wanted = wantedBy(draft, routed);
  if (!wanted) return routed;
  const { agent, seconds } = wanted;
  const until = draft.plan({ at: draft.now + seconds * SECOND, what: 'fallback', contact, agent });
  return { ...routed, lock: { agent, until } };
}

const acquaintanceOf = (draft: Draft, routed: Routed): Acquaintance => ({
  case: routed.last,
  customer: routed.customer === null ? null : (draft.lastWith(routed.customer) ?? null),
  standing: (agent) => standing(draft, agent, routed),
});

function standing(draft: Draft, agent: string, routed: Routed): ReturnType<Acquaintance['standing']> {
  const { floor } = draft;
  const staff = floor.staff.get(agent);
  const state = draft.agent(agent);
  if (!staff || !state || ruledOut(floor, agent, { ...routed, lock: null })) return 'never';
  if (state.state !== 'available') return 'away';
  return absence(staff, state) || fullness(floor, staff, state, routed) ? 'busy' : 'free';
}
