import type { AcdInput } from '../acd/input.ts';
import { route } from '../acd/route.ts';
import type { Contact } from '../model/contact.ts';
import type { Effect } from '../model/effect.ts';
import type { Stage } from './stage.ts';

/** Does what an effect asks, as far as it concerns the simulated world; each effect is recorded. */
export function carryOut(stage: Stage, contact: Contact, effect: Effect): void {
  stage.records.push({ kind: 'effect', at: stage.now, contact: contact.id, effect });
  switch (effect.type) {
    case 'timer.set':
      return stage.addTimer({ due: effect.due, contact: contact.id, timer: effect.timer });
    case 'timer.cancel':
      return stage.dropTimer(contact.id, effect.timer);
    case 'contact.queue': {
      const { skill, priority, acceleration } = effect;
      const rule = { skill, priority, acceleration };
      return routeContact(stage, { type: 'contact.queued', at: stage.now, contact: contact.id, ...rule });
    }
    case 'contact.unqueue':
      return routeContact(stage, { type: 'contact.left', at: stage.now, contact: contact.id });
    default:
      return;
  }
}

/** Tells the ACD; each contact it gives to an agent hears of it. */
export function routeContact(stage: Stage, input: AcdInput): void {
  const { acd, assignments } = route(stage.acd, stage.setup.universe.workspace, input, stage.sink);
  stage.acd = acd;
  for (const { contact, effect } of assignments) {
    stage.records.push({ kind: 'effect', at: stage.now, contact, effect });
    stage.pending.push({
      type: 'agent.assigned',
      at: stage.now,
      contact,
      agent: effect.agent,
      skill: effect.skill,
    });
  }
}
