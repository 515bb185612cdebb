import { note, recordOf } from '../model/contact.ts';
import type { Event, EventOf } from '../model/event.ts';
import { isReservedName } from '../model/json.ts';
import type { QueueRule } from '../model/queue-rule.ts';
import { cancelTimer } from './timer.ts';
import { placeOf, type ScriptTurn } from './turn.ts';

/**
 * What every event does to a contact, whatever its script says. Answers whether the script may see the event:
 * a late timer and the end of the contact are no business of it.
 */
export function observe(turn: ScriptTurn): boolean {
  const { contact, event } = turn;
  switch (event.type) {
    case 'message.received':
      contact.message = event.message;
      contact.windowUntil = turn.channel.window ? event.at + turn.channel.window : Number.MAX_SAFE_INTEGER;
      return true;
    case 'contact.started':
      for (const [name, value] of Object.entries(event.variables ?? {}))
        if (!isReservedName(name)) contact.vars[name] = value;
      return true;
    case 'timer.fired':
      return expire(turn, event);
    case 'agent.assigned':
      contact.status = 'assigned';
      contact.agent = event.agent;
      contact.skill = event.skill;
      return true;
    case 'agent.unassigned':
      // Told late, after another agent got the contact, it changes nothing.
      if (contact.agent !== null && contact.agent !== event.agent) return false;
      return event.queued ? waitAgain(turn, event.queued, event.reason === 'transfer') : reopen(turn);
    case 'agent.replied':
      reply(turn, event);
      return false;
    case 'disposition.chosen':
      note(contact, { disposition: event.disposition });
      return false;
    case 'status.chosen':
      note(contact, { status: event.status, resolvedAt: event.status === 'resolved' ? event.at : null });
      return false;
    case 'contact.abandoned':
      return reopen(turn);
    case 'contact.ended':
      cancelTimer(turn);
      note(contact, {
        status: 'closed',
        resolvedAt: recordOf(contact).resolvedAt ?? event.at,
        ...(event.disposition === undefined ? {} : { disposition: event.disposition }),
      });
      contact.status = 'closed';
      contact.step = null;
      return false;
    default:
      return true;
  }
}

/** The agent's words go out as a script's do: through what the channel carries, within its window. */
function reply(turn: ScriptTurn, { message, agent }: EventOf<'agent.replied'>): void {
  const { contact, now } = turn;
  const failed = turn.send(message, agent);
  if (failed?.kind === 'fail') return turn.trace(failed.code, failed.params);
  if (recordOf(contact).repliedAt === null) note(contact, { repliedAt: now });
}

/** It waits already, before the script says anything: after a transfer nothing of the script brought that about. */
function waitAgain(turn: ScriptTurn, rule: QueueRule, isTransfer: boolean): true {
  const { contact } = turn;
  contact.agent = null;
  contact.status = 'queued';
  contact.skill = rule.skill;
  contact.queue = placeOf(rule, isTransfer ? null : (contact.queue?.by ?? null));
  return true;
}

/** Nobody has the contact or waits for it: the script decides again. */
function reopen({ contact }: ScriptTurn): true {
  contact.agent = null;
  contact.status = 'open';
  return true;
}

/** Only the timer that runs now counts: one cancelled or replaced may still fire late. */
function expire({ contact }: ScriptTurn, event: Extract<Event, { type: 'timer.fired' }>): boolean {
  if (contact.timer?.id !== event.timer) return false;
  contact.timer = null;
  return true;
}
