import type { DeskEvent } from '#runtime/index.ts';
import { firstLine } from './message.ts';
import { agentName, nameOf, skillName, type Teller } from './teller.ts';

type DeskEventOf<T extends DeskEvent['type']> = Extract<DeskEvent, { type: T }>;

/** What an agent did, in words. */
export function tellDesk(event: DeskEvent, teller: Teller): string {
  const { t, workspace } = teller;
  const agent = agentName(event.agent, workspace);
  switch (event.type) {
    case 'agent.state.changed':
      return t('event-state', { agent, state: event.state });
    case 'offer.accepted':
      return t('event-accepted', { agent });
    case 'offer.rejected':
      return t('event-rejected', { agent });
    case 'contact.requested':
      return t('event-plus-one', { agent });
    case 'agent.replied':
      return t('event-replied', { agent, text: firstLine(event.message, t) });
    case 'transfer.requested':
      return t('event-transfer', { agent, to: targetName(event.to, teller) });
    case 'conference.requested':
      return t('event-conference', { agent, to: targetName(event.to, teller) });
    case 'conference.left':
      return t('event-conference-left', { agent });
    case 'contact.elevated':
      return t('event-elevated', { agent, channel: event.channel, to: event.to });
    case 'contact.held':
      return t('event-held', { agent });
    case 'contact.resumed':
      return t('event-resumed', { agent });
    case 'status.chosen':
      return t('event-status', { agent, status: t(`case-${event.status}`) });
    default:
      return tellEnd(event, agent, teller);
  }
}

function targetName(to: DeskEventOf<'transfer.requested'>['to'], { workspace }: Teller): string {
  return to.kind === 'agent' ? agentName(to.agent, workspace) : skillName(to.skill, workspace);
}

/** How it ended, and that what comes after it is done. */
function tellEnd(
  { type, disposition }: DeskEventOf<'disposition.chosen' | 'wrap-up.finished'>,
  agent: string,
  { t, workspace }: Teller,
): string {
  const name = disposition === undefined ? '' : nameOf(workspace.dispositions, disposition);
  if (type === 'disposition.chosen') return t('event-disposition', { agent, disposition: name });
  const told = t('event-wrapped-up', { agent });
  return disposition === undefined ? told : t('and-disposition', { told, disposition: name });
}
