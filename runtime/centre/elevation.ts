import { openContact } from '../interpret/open.ts';
import { openingOf } from '../interpret/opening.ts';
import type { Contact } from '../model/contact.ts';
import type { OutMessage } from '../model/message.ts';
import { PRIORITY_MIN } from '../model/priority.ts';
import { error } from '../model/problem.ts';
import { customerAt, knownOf } from './facts.ts';
import { openContactOf, programFor } from './opening.ts';
import { routeContact } from './routing.ts';
import { customerKey, type Stage } from './stage.ts';

/** The other channel, the customer's address there, and what is written first. */
export interface Elevation {
  channel: string;
  to: string;
  skill: string;
  message?: OutMessage | undefined;
  subject?: string | undefined;
}

/**
 * Goes on with a customer on another channel as well: a new contact of the same session, which the agent has at once, or
 * which waits for the skill when nobody has the first. Its point of contact is the one with that default skill, else the
 * channel's first.
 */
export function elevate(
  stage: Stage,
  from: Contact,
  { channel, to, skill, message, subject }: Elevation,
): void {
  const { universe } = stage;
  const point = pointFor(stage, channel, skill);
  if (!allows(stage, from, channel) || point === undefined)
    return refuse(stage, 'desk.cannot-elevate', channel);
  if (openContactOf(stage, point, to)) return refuse(stage, 'desk.open-already', channel);
  const contact = opened(stage, from, point, to);
  if (!contact) return refuse(stage, 'desk.cannot-elevate', channel);
  const rule = { skill, priority: PRIORITY_MIN, acceleration: 1 };
  const customer = customerAt(from.pointOfContact, from.customer.address, universe);
  stage.put({ ...contact, status: 'queued', skill, queue: { ...rule, by: null } });
  stage.converse(customerKey(point, contact.customer.address), contact.id);
  routeContact(stage, {
    type: 'session.extended',
    at: stage.now,
    contact: contact.id,
    of: from.id,
    channel,
    rule,
    ...(customer === undefined ? {} : { customer }),
  });
  if (!message || from.agent === null) return;
  const written = subject !== undefined && message.kind === 'text' ? { ...message, subject } : message;
  stage.pending.push({
    type: 'agent.replied',
    at: stage.now,
    contact: contact.id,
    agent: from.agent,
    message: written,
  });
}

const allows = ({ universe }: Stage, { channel }: Contact, to: string): boolean =>
  universe.channels.get(channel)?.capabilities.elevatesTo?.includes(to) ?? false;

function pointFor(stage: Stage, channel: string, skill: string): string | undefined {
  const points = Object.entries(stage.universe.workspace.pointsOfContact).filter(
    ([id, point]) => point.channel === channel && !stage.isRemoved(id),
  );
  return (points.find(([, { defaultSkill }]) => defaultSkill === skill) ?? points[0])?.[0];
}

/** A contact that no script has begun with: its point of contact's script hears what happens to it later. */
function opened(stage: Stage, from: Contact, pointOfContact: string, to: string): Contact | undefined {
  const { universe } = stage;
  const { name } = from.customer;
  const event = {
    type: 'contact.started',
    at: stage.now,
    pointOfContact,
    customer: { address: to, ...(name === '' ? {} : { name }) },
    language: from.language,
  } as const;
  const { facts, consent } = knownOf(event, universe, (customer) => stage.keptOf(customer));
  const point = universe.workspace.pointsOfContact[pointOfContact];
  const opening = openingOf(event, stage.nextContact(), universe, facts, consent[point?.channel ?? '']);
  if (!opening || !point) return undefined;
  const contact = openContact(programFor(stage, point.defaultScript), opening);
  return { ...contact, customer: { ...contact.customer, fields: from.customer.fields } };
}

function refuse(stage: Stage, code: string, channel: string): void {
  stage.records.push({ kind: 'problem', problem: error(code, {}, { channel }) });
}
