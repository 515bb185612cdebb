import { note } from '../model/contact.ts';
import type { Event } from '../model/event.ts';
import { isReservedName } from '../model/json.ts';
import { cancelTimer } from './timer.ts';
import type { ScriptTurn } from './turn.ts';

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
      return (contact.agent === null || contact.agent === event.agent) && reopen(turn);
    case 'contact.abandoned':
      return reopen(turn);
    case 'contact.ended':
      cancelTimer(turn);
      note(contact, { status: 'closed' });
      contact.status = 'closed';
      contact.step = null;
      return false;
    default:
      return true;
  }
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
