import type { AcdInput } from '../acd/input.ts';
import type { AcdEffect } from '../model/acd-effect.ts';
import type { Event } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import type { Stage } from './stage.ts';

/** Tells the ACD; contacts hear of what it decides about them. */
export function routeContact(stage: Stage, input: AcdInput): void {
  const { now: at } = stage;
  for (const { contact, effect } of stage.route(input)) {
    stage.records.push({ kind: 'effect', at, contact, effect });
    const told = toldOf(contact, effect, at);
    if (told) stage.pending.push(told);
  }
}

/** What a contact's script hears of a decision of the ACD. */
function toldOf(contact: string, effect: AcdEffect, at: Instant): Event | undefined {
  if (effect.type === 'contact.assign') {
    const { agent, skill, from } = effect;
    return { type: 'agent.assigned', at, contact, agent, skill, ...(from === undefined ? {} : { from }) };
  }
  if (effect.type !== 'contact.unassign') return undefined;
  const { agent, skill, reason, queued } = effect;
  return {
    type: 'agent.unassigned',
    at,
    contact,
    agent,
    skill,
    reason,
    ...(queued === undefined ? {} : { queued }),
  };
}
