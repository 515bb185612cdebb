import type { PlayRecord } from '../centre/record.ts';
import type { EffectOf } from '../model/effect.ts';
import type { Event, EventOf } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import type { InMessage, OutMessage } from '../model/message.ts';
import type { LineView } from './view.ts';

/** What was said, as it was. */
export interface Said {
  key: string;
  at: Instant;
  from: LineView['from'];
  agent: string | null;
  message: InMessage | OutMessage;
  status: LineView['status'];
}

/** What is known of one contact by what happened. */
export interface ContactLog {
  said: Said[];
  pops: EffectOf<'agent.popurl'>[];
  pages: EffectOf<'agent.page'>[];
  /** Agents who had it, with when they last got it. */
  had: Map<string, Instant>;
  /** What each agent last noted of how it ended. */
  notes: Map<string, string>;
}

export type Log = ReadonlyMap<string, ContactLog>;

const logs = new WeakMap<readonly PlayRecord[], Log>();

/** What happened, by contact: worked out when it is first asked for. */
export function logOf(records: readonly PlayRecord[]): Log {
  const known = logs.get(records);
  if (known) return known;
  const made = read(records);
  logs.set(records, made);
  return made;
}

/** Of a contact that nothing happened to. */
export const nothing = (): ContactLog => ({
  said: [],
  pops: [],
  pages: [],
  had: new Map(),
  notes: new Map(),
});

function read(records: readonly PlayRecord[]): Log {
  const log = new Map<string, ContactLog>();
  const at = (contact: string): ContactLog => {
    const found = log.get(contact) ?? nothing();
    log.set(contact, found);
    return found;
  };
  const sent = new Map<string, Said>();
  for (const record of records) {
    if (record.kind === 'effect') readEffect(record, at(record.contact), sent);
    else if (record.kind !== 'event') continue;
    else if (record.event.type === 'delivery.reported') report(record.event, sent);
    else if (record.contact !== undefined) readEvent(record.event, at(record.contact));
  }
  return log;
}

function readEffect(
  { at, effect }: Extract<PlayRecord, { kind: 'effect' }>,
  contact: ContactLog,
  sent: Map<string, Said>,
): void {
  switch (effect.type) {
    case 'message.send': {
      const { id, agent, message } = effect;
      const from = agent === undefined ? 'script' : 'agent';
      const said: Said = { key: id, at, from, agent: agent ?? null, message, status: 'sent' };
      contact.said.push(said);
      sent.set(id, said);
      return;
    }
    case 'agent.popurl':
      contact.pops.push(effect);
      return;
    case 'agent.page':
      contact.pages.push(effect);
      return;
    case 'contact.assign':
      contact.had.set(effect.agent, at);
      return;
    default:
      return;
  }
}

function readEvent(event: Event, contact: ContactLog): void {
  switch (event.type) {
    case 'message.received':
      return received(contact, event);
    case 'disposition.chosen':
    case 'wrap-up.finished':
    case 'contact.ended':
      if (event.agent !== undefined && event.notes !== undefined) contact.notes.set(event.agent, event.notes);
      return;
    default:
      return;
  }
}

function received({ said }: ContactLog, { at, message }: EventOf<'message.received'>): void {
  // By its place: a channel's own id of a message can tell who wrote it.
  said.push({ key: `in ${said.length}`, at, from: 'customer', agent: null, message, status: null });
}

const FAR = ['sent', 'delivered', 'read'] as const;

/** How far a message came; reports may come in any order. */
function report({ effect = '', status }: EventOf<'delivery.reported'>, sent: Map<string, Said>): void {
  const said = sent.get(effect);
  if (!said) return;
  const told = status === 'played' ? 'read' : status;
  if (told === 'failed') said.status = told;
  else if (said.status !== 'failed' && FAR.indexOf(told) > FAR.indexOf(said.status ?? 'sent'))
    said.status = told;
}
