import { SECOND } from '../../model/instant.ts';
import { ruledOut, strategyFor } from '../candidates.ts';
import type { Draft } from '../draft.ts';
import { skillOf } from '../floor.ts';
import { absence, fullness } from '../hindrance.ts';
import type { AcdInputOf } from '../input.ts';
import type { Routed } from '../state.ts';
import type { Acquaintance } from '../strategies/strategy.ts';

/** Puts a contact into the queue of its rule; one that waits already keeps the time of its arrival. */
export function join(draft: Draft, input: AcdInputOf<'contact.queued'>): void {
  const { contact, rule, at } = input;
  const known = draft.contact(contact);
  if (known?.place === 'held' || known?.place === 'over') return;
  if (known?.place === 'offered') {
    // It is shown to somebody just now: the rule is for when they do not take it.
    draft.setContact(contact, { ...known, rule });
    return;
  }
  const waits = known?.place === 'waiting';
  const former = known ? draft.dequeue(contact, known) : arrival(input);
  const routed = waits ? former : { ...former, since: at, order: draft.nextArrival() };
  // Whoever is preferred for one skill need not be for another.
  const same = rule.skill === routed.rule.skill;
  enqueue(draft, contact, { ...(same ? routed : unlock(draft, contact, routed)), rule });
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
  const routed = unlocked.lock ? unlocked : lockIn(draft, contact, unlocked);
  draft.enqueue(contact, routed);
  draft.seekAgent(contact);
}

/** Back into the queue with its time, its priority and its place in line. */
export function requeue(draft: Draft, contact: string, refusedBy?: string): void {
  const routed = draft.contact(contact);
  if (!routed) return;
  const free = unlock(draft, contact, draft.dequeue(contact, routed));
  if (refusedBy !== undefined) refuse(draft, contact, refusedBy);
  const refused = refusedBy === undefined ? free.refused : [...free.refused, refusedBy];
  draft.enqueue(contact, { ...free, refused });
  draft.seekAgent(contact);
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

function lockIn(draft: Draft, contact: string, routed: Routed): Routed {
  const routing = skillOf(draft.floor, routed.rule.skill)?.routing;
  // Whoever waits for one agent alone has no use for another.
  if (!routing || routed.rule.agent !== undefined) return routed;
  const wanted = strategyFor(draft.floor, routed).waitsFor?.(routing, acquaintanceOf(draft, routed));
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
