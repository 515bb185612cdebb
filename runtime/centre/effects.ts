import { anyAtWork, standingOf } from '../acd/standing.ts';
import { isWaiting } from '../acd/state.ts';
import type { Contact } from '../model/contact.ts';
import type { Effect, EffectOf } from '../model/effect.ts';
import type { Event } from '../model/event.ts';
import { elevate } from './elevation.ts';
import { customerAt, factsIn, type Kept, keptWith } from './facts.ts';
import { routeContact } from './routing.ts';
import type { Stage } from './stage.ts';

/** Does what an effect asks, as far as it concerns the simulated world; each effect is recorded. */
export function carryOut(stage: Stage, contact: Contact, effect: Effect): void {
  const { now: at } = stage;
  const { id } = contact;
  stage.records.push({ kind: 'effect', at, contact: id, effect });
  switch (effect.type) {
    case 'timer.set':
      return stage.addTimer({ due: effect.due, contact: id, timer: effect.timer });
    case 'timer.cancel':
      return stage.dropTimer(id, effect.timer);
    case 'contact.queue':
      return queue(stage, contact, effect);
    case 'contact.unqueue':
      return routeContact(stage, { type: 'contact.left', at, contact: id });
    case 'contact.elevate':
      return elevate(stage, contact, effect);
    case 'customer.update':
    case 'consent.record':
      return remember(stage, contact, effect);
    default: {
      const answer = answerTo(stage, contact, effect);
      if (answer) stage.pending.push(answer);
    }
  }
}

/** What another system, or another contact, is told at once because of an effect. */
function answerTo(stage: Stage, contact: Contact, effect: Effect): Event | undefined {
  const { now: at, universe } = stage;
  const { id, channel } = contact;
  switch (effect.type) {
    case 'queue.query': {
      const standing = standingOf(stage.acd, universe, effect.skill, channel, at);
      // One centre's few minutes are no ground for an estimate.
      return { type: 'queue.answered', at, contact: id, query: effect.id, ...standing, estimatedWait: null };
    }
    case 'http.request':
      return stage.request(effect, contact);
    case 'signal.send': {
      const { to, signal, parameters } = effect;
      return to === undefined ? undefined : { type: 'signal.received', at, contact: to, signal, parameters };
    }
    default:
      return undefined;
  }
}

/** Puts the contact in the queue; it hears at once when nobody who may get it is at work. */
function queue(stage: Stage, contact: Contact, effect: EffectOf<'contact.queue'>): void {
  const { id: _id, type: _type, because: _because, ...rule } = effect;
  const { now: at } = stage;
  const { universe } = stage;
  const { id, channel } = contact;
  const customer = customerAt(contact.pointOfContact, contact.customer.address, universe);
  routeContact(stage, {
    type: 'contact.queued',
    at,
    contact: id,
    channel,
    rule,
    ...(customer === undefined ? {} : { customer }),
  });
  if (!anyAtWork(stage.acd, universe, { rule, channel }) && isWaiting(stage.acd, id))
    stage.pending.push({ type: 'agents.none', at, contact: id, skill: rule.skill });
}

function remember(
  stage: Stage,
  contact: Contact,
  effect: EffectOf<'customer.update' | 'consent.record'>,
): void {
  const said =
    effect.type === 'customer.update'
      ? { facts: factsIn(effect.fields, stage.universe.workspace) }
      : { consent: { [effect.channel]: effect.consent } };
  keepOf(stage, contact, said);
}

/** Keeps what is said of a contact's customer. */
export function keepOf(stage: Stage, { pointOfContact, customer }: Contact, said: Partial<Kept>): void {
  const id = customerAt(pointOfContact, customer.address, stage.universe);
  if (id !== undefined) stage.keep(id, keptWith(stage.keptOf(id), said));
}
