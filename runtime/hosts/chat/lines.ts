import type { PlayRecord } from '../../centre/record.ts';
import type { Event } from '../../model/event.ts';
import type { ContactHistory } from '../contract/views.ts';
import type { Line, Seen } from './protocol.ts';
import { ownIdOf, type Visitor } from './visitor.ts';

/** One line without its place in the conversation. */
type Told = Line extends infer L ? (L extends Line ? Omit<L, 'contact' | 'number'> : never) : never;

/** What a visitor sees of one contact: the same lines with the same numbers at every reading. */
export function linesOf(history: ContactHistory, visitor: Visitor): Line[] {
  const lines: Line[] = [];
  let over = false;
  for (const record of history.records) {
    const told = lineOf(record, history, visitor);
    if (!told || (over && told.from === 'nobody')) continue;
    over ||= told.from === 'nobody';
    lines.push({ ...told, contact: history.contact, number: lines.length + 1 } as Line);
  }
  return lines;
}

/** Lines after the one that was seen last; all of them when that was of another contact. */
export const after = (lines: readonly Line[], seen: Seen | undefined): Line[] =>
  lines.filter(({ contact, number }) => contact !== seen?.contact || number > seen.number);

function lineOf(record: PlayRecord, history: ContactHistory, visitor: Visitor): Told | undefined {
  if (record.kind === 'event')
    return record.contact === history.contact ? heard(record.event, visitor) : undefined;
  if (record.kind !== 'effect' || record.contact !== history.contact) return undefined;
  const { at, effect } = record;
  if (effect.type === 'contact.close') return { at, from: 'nobody', what: 'ended' };
  if (effect.type !== 'message.send' || !isTo(visitor, effect)) return undefined;
  const { id, message, agent } = effect;
  const who = agent && history.workspace.agents[agent]?.name;
  return { at, from: 'centre', id, ...(who ? { who } : {}), message };
}

function heard(event: Event, { pointOfContact, address }: Visitor): Told | undefined {
  switch (event.type) {
    case 'message.received': {
      if (event.pointOfContact !== pointOfContact) return undefined;
      const { id, text, replyTo } = event.message;
      return {
        at: event.at,
        from: 'visitor',
        id: ownIdOf(address, id),
        text,
        ...(replyTo ? { replyTo } : {}),
      };
    }
    case 'customer.left':
    case 'contact.abandoned':
      return { at: event.at, from: 'nobody', what: 'left' };
    case 'contact.ended':
      return { at: event.at, from: 'nobody', what: event.agent ? 'ended' : 'left' };
    default:
      return undefined;
  }
}

/** A contact may go on over another channel as well: what is said there is not said here. */
const isTo = (visitor: Visitor, effect: { pointOfContact: string; to: string }): boolean =>
  effect.pointOfContact === visitor.pointOfContact && effect.to === visitor.address;
