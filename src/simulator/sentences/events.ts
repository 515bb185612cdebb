import type { DeskEvent, Event, EventOf } from '#runtime/index.ts';
import { tellDesk } from './desk.ts';
import { agentName, choiceOf, nameOf, skillName, type Teller } from './teller.ts';

/** An event in words. */
export function tellEvent(event: Event, teller: Teller): string {
  const { t, workspace } = teller;
  switch (event.type) {
    case 'message.received':
      return tellReceived(event, t);
    case 'contact.started':
      return t('event-started', { name: event.customer.name ?? event.customer.address });
    case 'delivery.reported':
      return t('event-delivery', { status: event.status });
    case 'timer.fired':
      return t('event-timer');
    case 'agent.assigned':
      return tellAssigned(event, teller);
    case 'agent.unassigned':
      return tellUnassigned(event, teller);
    case 'agents.none':
      return t('event-no-agents', { skill: skillName(event.skill, workspace) });
    case 'customer.left':
      return t('event-left');
    case 'contact.abandoned':
      return t('event-abandoned');
    case 'signal.received':
      return t('event-signal', { signal: event.signal });
    case 'http.responded':
      return event.status === undefined
        ? t('event-http-none')
        : t('event-http', { status: String(event.status) });
    case 'queue.answered':
      return t('event-queue', { waiting: event.waiting, available: event.available });
    case 'contact.ended':
      return tellEnded(event, teller);
    case 'point-of-contact.removed':
      return t('event-point-removed', { name: nameOf(workspace.pointsOfContact, event.pointOfContact) });
    case 'time.passed':
      return t('event-time');
    default:
      return tellDesk(event satisfies DeskEvent, teller);
  }
}

function tellReceived({ customer, message }: EventOf<'message.received'>, t: Teller['t']): string {
  const name = customer.name ?? customer.address;
  return message.text
    ? t('event-received', { name, text: message.text })
    : t('event-received-other', { name, kind: message.kind });
}

function tellAssigned({ agent, from }: EventOf<'agent.assigned'>, { t, workspace }: Teller): string {
  const name = agentName(agent, workspace);
  return from === undefined
    ? t('event-assigned', { agent: name })
    : t('event-taken-over', { agent: name, from: agentName(from, workspace) });
}

function tellUnassigned(
  { agent, reason, queued }: EventOf<'agent.unassigned'>,
  { t, workspace }: Teller,
): string {
  const told = t('event-unassigned', { agent: agentName(agent, workspace), reason: choiceOf(reason) });
  return queued ? t('and-waits', { told, skill: skillName(queued.skill, workspace) }) : told;
}

function tellEnded({ agent, disposition }: EventOf<'contact.ended'>, { t, workspace }: Teller): string {
  const told =
    agent === undefined ? t('event-ended') : t('event-ended-by', { agent: agentName(agent, workspace) });
  return disposition === undefined
    ? told
    : t('and-disposition', { told, disposition: nameOf(workspace.dispositions, disposition) });
}
