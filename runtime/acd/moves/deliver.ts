import type { Draft } from '../draft.ts';
import { skillOf } from '../floor.ts';
import { offer } from './offer.ts';
import { own } from './own.ts';

/** Gives a waiting contact to an agent: at once, or by asking first where the skill says so. */
export function deliver(draft: Draft, contact: string, agent: string): void {
  const routed = draft.contact(contact);
  if (!routed) return;
  if (skillOf(draft.floor, routed.rule.skill)?.acceptReject) offer(draft, contact, agent);
  else own(draft, contact, agent);
}
