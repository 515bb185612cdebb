import type { z } from 'zod';
import type { Contact } from '../../runtime/model/contact.ts';
import type { Effect, EffectType } from '../../runtime/model/effect.ts';
import { type Event, type EventType, event } from '../../runtime/model/event.ts';
import type { BriefEvent } from './case.ts';

export const MONDAY = '2026-03-02T10:00:00Z';
export const CUSTOMER = { address: '+31612345678', name: 'Sanne' };

/**
 * An event of a case with what it leaves out: who, where, when, which timer, and to which of the effects so far it is
 * the answer (the last of its kind).
 */
export function complete(
  { message, ...brief }: BriefEvent,
  contact: Contact,
  effects: readonly Effect[],
): Event {
  const filled = defaultsFor(contact, effects, message)[brief.type as EventType];
  const given = typeof message === 'string' ? { message, ...brief } : brief;
  return event.decode({ at: MONDAY, ...filled, ...given } as z.input<typeof event>);
}

const lastOf = (effects: readonly Effect[], type: EffectType): string =>
  effects.findLast((one) => one.type === type)?.id ?? 'none';

function defaultsFor(
  contact: Contact,
  effects: readonly Effect[],
  message: unknown,
): Partial<Record<EventType, object>> {
  const { id, pointOfContact } = contact;
  const skill = contact.skill ?? 'default_skill';
  const agent = contact.agent ?? 'anna';
  return {
    'message.received': {
      pointOfContact,
      customer: CUSTOMER,
      message: { id: 'm', kind: 'text', text: 'hallo', ...(message as object | undefined) },
    },
    'contact.started': { pointOfContact, customer: CUSTOMER },
    'customer.left': { pointOfContact, customer: CUSTOMER },
    'delivery.reported': {
      pointOfContact,
      message: 'm',
      status: 'delivered',
      effect: lastOf(effects, 'message.send'),
    },
    'timer.fired': { contact: id, timer: contact.timer?.id ?? 'none' },
    'agent.assigned': { contact: id, agent, skill },
    'agent.unassigned': { contact: id, agent },
    'agents.none': { contact: id, skill },
    'agent.state.changed': { agent, state: 'available' },
    'contact.abandoned': { contact: id },
    'signal.received': { contact: id, signal: 'signal' },
    'http.responded': { contact: id, request: lastOf(effects, 'http.request'), status: 200 },
    'queue.answered': {
      contact: id,
      query: lastOf(effects, 'queue.query'),
      waiting: 0,
      longestWait: 0,
      available: 0,
      estimatedWait: null,
    },
    'contact.ended': { contact: id },
    'time.passed': {},
  };
}
