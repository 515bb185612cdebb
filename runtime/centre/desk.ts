import { routedOf } from '../acd/state.ts';
import type { Contact } from '../model/contact.ts';
import { note } from '../model/contact.ts';
import type { DeskEvent } from '../model/desk-event.ts';
import type { Event } from '../model/event.ts';
import { error } from '../model/problem.ts';
import { elevate } from './elevation.ts';
import { routeContact } from './routing.ts';
import type { Stage } from './stage.ts';

const TYPES: ReadonlySet<string> = new Set<DeskEvent['type']>([
  'agent.state.changed',
  'offer.accepted',
  'offer.rejected',
  'contact.requested',
  'agent.replied',
  'transfer.requested',
  'conference.requested',
  'conference.left',
  'contact.elevated',
  'contact.held',
  'contact.resumed',
  'disposition.chosen',
  'wrap-up.finished',
  'status.chosen',
]);

export const isDeskEvent = (event: Event): event is DeskEvent => TYPES.has(event.type);

/**
 * What agents do: the ACD hears all that concerns who has what. Answers the contact whose script and record the event
 * concerns as well.
 */
export function atDesk(stage: Stage, event: DeskEvent): Contact | undefined {
  const id = 'contact' in event ? event.contact : undefined;
  stage.records.push(id === undefined ? { kind: 'event', event } : { kind: 'event', event, contact: id });
  const contact = id === undefined ? undefined : stage.contactOf(id);
  if (id !== undefined && !contact) {
    stage.records.push({ kind: 'problem', problem: error('contact.unknown', {}, { contact: id }) });
    return undefined;
  }
  switch (event.type) {
    case 'agent.replied':
      return contact && mayReply(stage, contact, event.agent) ? contact : undefined;
    case 'status.chosen':
      return contact;
    case 'contact.elevated':
      if (contact) elevate(stage, contact, event);
      return undefined;
    case 'disposition.chosen':
    case 'wrap-up.finished':
      if (contact && event.disposition !== undefined) {
        stage.happened(contact, event);
        noteDisposition(stage, contact.id, event.disposition, event.notes);
      }
      routeContact(stage, event);
      return undefined;
    default:
      routeContact(stage, event);
      return undefined;
  }
}

/** Whoever has the contact on the desk may write, while its point of contact is there. */
function mayReply(stage: Stage, { id, pointOfContact }: Contact, agent: string): boolean {
  const routed = routedOf(stage.acd, id);
  const has = routed?.place === 'held' && (routed.agent === agent || routed.consulted === agent);
  if (has && !stage.isRemoved(pointOfContact)) return true;
  const problem = has
    ? error('desk.point-of-contact-removed', {}, { contact: id })
    : error('desk.not-theirs', {}, { contact: id, agent });
  stage.records.push({ kind: 'problem', problem });
  return false;
}

/** How it ended goes to whoever keeps records. The conversation may be over: its script hears nothing of it. */
export function noteDisposition(stage: Stage, id: string, disposition: string, notes?: string): void {
  const contact = stage.contactOf(id);
  if (!contact) return;
  const after = { ...contact, effects: contact.effects + 1 };
  note(after, { disposition });
  stage.put(after);
  const effect = {
    id: `${id}/${after.effects}`,
    type: 'disposition.set',
    disposition,
    ...(notes === undefined ? {} : { notes }),
  } as const;
  stage.records.push({ kind: 'effect', at: stage.now, contact: id, effect });
}
