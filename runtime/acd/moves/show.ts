import type { OfferKind } from '../../model/acd-effect.ts';
import { SECOND } from '../../model/instant.ts';
import type { Draft } from '../draft.ts';
import { skillOf } from '../floor.ts';
import type { Task } from '../state.ts';
import { clearFrom, putOnDesk } from './desk.ts';

/** Seconds to accept something of a skill that the workspace does not have. */
const ACCEPT_WITHIN = 60;

/** Puts an offer on an agent's desk, with its countdown. */
export function show(
  draft: Draft,
  contact: string,
  agent: string,
  kind: OfferKind,
  from: string | null,
): void {
  const skill = draft.contact(contact)?.rule.skill ?? '';
  const seconds = skillOf(draft.floor, skill)?.acceptWithin ?? ACCEPT_WITHIN;
  const until = draft.plan({ at: draft.now + seconds * SECOND, what: 'offer', contact, agent });
  clearFrom(draft, agent, contact);
  putOnDesk(draft, agent, { contact, phase: 'offered', role: 'owner', offer: { kind, from, until } });
  draft.emit(contact, {
    id: draft.nextId(),
    type: 'contact.offer',
    agent,
    kind,
    skill,
    ...(from === null ? {} : { from }),
    until,
  });
}

/** What an agent is shown of a contact now. */
export function offerOf(draft: Draft, agent: string, contact: string): Task | undefined {
  const task = draft.task(agent, contact);
  return task?.phase === 'offered' ? task : undefined;
}
