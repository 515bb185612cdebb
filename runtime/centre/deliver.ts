import { advance } from '../interpret/advance.ts';
import { departureOf } from '../interpret/departure.ts';
import type { Contact } from '../model/contact.ts';
import { consentOf } from '../model/contact.ts';
import type { DeskEvent } from '../model/desk-event.ts';
import type { Event, EventOf, EventType } from '../model/event.ts';
import { error } from '../model/problem.ts';
import { atDesk, isDeskEvent, noteDisposition } from './desk.ts';
import { carryOut, keepOf } from './effects.ts';
import { openContactOf, openFor, programOf } from './opening.ts';
import { routeContact } from './routing.ts';
import { customerKey, type Stage } from './stage.ts';

/** Lets an event happen to whomever it concerns. */
export function deliver(stage: Stage, event: Event): void {
  if (isDeskEvent(event)) return act(stage, event);
  switch (event.type) {
    case 'message.received':
      return receive(stage, event);
    case 'contact.started':
      return start(stage, event);
    case 'customer.left':
      return leave(stage, event);
    case 'delivery.reported':
      return report(stage, event);
    case 'point-of-contact.removed':
      stage.removePoint(event.pointOfContact);
      return record(stage, event);
    case 'time.passed':
      return record(stage, event);
    default:
      return toContact(stage, event);
  }
}

const record = (stage: Stage, event: Event, contact?: string): void => {
  stage.records.push(contact === undefined ? { kind: 'event', event } : { kind: 'event', event, contact });
};

function act(stage: Stage, event: DeskEvent): void {
  const contact = atDesk(stage, event);
  if (!contact) return;
  const { effects } = contact;
  reach(stage, contact, event);
  const went = event.type === 'agent.replied' && stage.contactOf(contact.id)?.effects !== effects;
  if (went)
    routeContact(stage, { type: 'agent.replied', at: stage.now, contact: contact.id, agent: event.agent });
}

function receive(stage: Stage, event: EventOf<'message.received'>): void {
  const { pointOfContact, customer, message } = event;
  const key = `${pointOfContact} ${message.id}`;
  if (!stage.isFirst(key)) return ignore(stage, 'event.duplicate', { message: message.id });
  if (stage.isRemoved(pointOfContact)) return ignore(stage, 'point-of-contact.removed', { pointOfContact });
  const contact = openContactOf(stage, pointOfContact, customer.address) ?? openFor(stage, event);
  if (!contact) return;
  routeContact(stage, { type: 'customer.wrote', at: stage.now, contact: contact.id });
  happen(stage, contact, event);
}

function start(stage: Stage, event: EventOf<'contact.started'>): void {
  const contact = openFor(stage, event, event.script);
  if (contact) happen(stage, contact, event);
}

/** Whoever has no contact open has nothing to leave. */
function leave(stage: Stage, event: EventOf<'customer.left'>): void {
  record(stage, event);
  const contact = openContactOf(stage, event.pointOfContact, event.customer.address);
  if (contact) happen(stage, contact, departureOf(contact, stage.now));
}

/** A report that names its effect is the contact's whose effect that is; any other is only recorded. */
function report(stage: Stage, event: EventOf<'delivery.reported'>): void {
  const [, id = ''] = /^(.*)\/\d+$/.exec(event.effect ?? '') ?? [];
  const contact = stage.contactOf(id);
  if (contact) happen(stage, contact, event);
  else record(stage, event);
}

function toContact(stage: Stage, event: Extract<Event, { contact: string }>): void {
  const contact = stage.contactOf(event.contact);
  if (contact) return happen(stage, contact, event);
  const problem = error('contact.unknown', {}, { contact: event.contact });
  stage.records.push({ kind: 'problem', problem });
}

const ignore = (stage: Stage, code: string, params: Record<string, string>): void => {
  stage.records.push({ kind: 'ignored', at: stage.now, ignored: { code, path: '', params } });
};

/** What takes a contact from its agent, or from the queue, before its script says what is next. */
const TAKING: ReadonlySet<EventType> = new Set<EventType>(['agent.unassigned', 'contact.abandoned']);

/** Whether the ACD has yet to hear: not of what it brought about itself, nor of an agent who no longer has the contact. */
const isNews = (event: Event, { agent }: Contact): boolean =>
  event.type !== 'agent.unassigned' ||
  (event.queued === undefined && (agent === null || agent === event.agent));

/** The event goes through the contact's script; then its effects are carried out. */
function happen(stage: Stage, before: Contact, event: Event): void {
  record(stage, event, before.id);
  reach(stage, before, event);
}

function reach(stage: Stage, before: Contact, event: Event): void {
  if (TAKING.has(event.type) && isNews(event, before))
    routeContact(stage, { type: 'contact.left', at: stage.now, contact: before.id });
  stage.happened(before, event);
  const { contact, effects } = advance(programOf(stage, before), before, event, stage.sink);
  stage.put(contact);
  const said = consentOf(contact);
  if (said !== consentOf(before)) keepOf(stage, contact, { consent: { [contact.channel]: said } });
  for (const effect of effects) carryOut(stage, contact, effect);
  if (contact.status !== 'closed' || before.status === 'closed') return;
  const { disposition, notes } = event.type === 'contact.ended' ? event : {};
  if (disposition !== undefined) noteDisposition(stage, contact.id, disposition, notes);
  closeContact(stage, contact, disposition);
}

function closeContact(stage: Stage, { id, pointOfContact, customer }: Contact, disposition?: string): void {
  stage.endConversation(customerKey(pointOfContact, customer.address), id);
  routeContact(stage, {
    type: 'contact.closed',
    at: stage.now,
    contact: id,
    ...(disposition === undefined ? {} : { disposition }),
  });
}
