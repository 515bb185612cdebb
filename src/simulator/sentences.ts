import type { useTranslations } from 'use-intl';
import type { Effect, Event, EventOf, OutMessage, Params, Workspace } from '#runtime/index.ts';
import type { Times } from './useTimes.ts';

/** What sentences about a simulation are made with. */
export interface Teller {
  t: ReturnType<typeof useTranslations<'told'>>;
  times: Times;
  workspace: Workspace;
}

/** An event in words. */
export function tellEvent(event: Event, { t, workspace }: Teller): string {
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
      return t('event-assigned', { agent: agentName(event.agent, workspace) });
    case 'agent.unassigned':
      return t('event-unassigned', { agent: agentName(event.agent, workspace) });
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
    case 'agent.state.changed':
      return t('event-state', { agent: agentName(event.agent, workspace), state: event.state });
    case 'contact.ended':
      return t('event-ended');
    case 'time.passed':
      return t('event-time');
  }
}

function tellReceived({ customer, message }: EventOf<'message.received'>, t: Teller['t']): string {
  const name = customer.name ?? customer.address;
  return message.text
    ? t('event-received', { name, text: message.text })
    : t('event-received-other', { name, kind: message.kind });
}

/** An effect in words. */
export function tellEffect(effect: Effect, { t, times, workspace }: Teller): string {
  switch (effect.type) {
    case 'message.send':
      return t('effect-send', { text: firstLine(effect.message, t) });
    case 'timer.set':
      return t('effect-timer', { time: times.brief(effect.due) });
    case 'timer.cancel':
      return t('effect-timer-cancel');
    case 'contact.queue': {
      const { priority, acceleration } = effect;
      return t('effect-queue', { skill: skillName(effect.skill, workspace), priority, acceleration });
    }
    case 'contact.unqueue':
      return t('effect-unqueue');
    case 'contact.assign':
      return t('effect-assign', { agent: agentName(effect.agent, workspace) });
    case 'agent.popurl':
      return effect.agent === undefined
        ? t('effect-pop-next', { title: effect.title || effect.url })
        : t('effect-pop', { title: effect.title || effect.url, agent: agentName(effect.agent, workspace) });
    case 'contact.close':
      return t('effect-close');
    default:
      return tellOther(effect, { t, times, workspace });
  }
}

type Common =
  | 'message.send'
  | 'timer.set'
  | 'timer.cancel'
  | 'contact.queue'
  | 'contact.unqueue'
  | 'contact.assign'
  | 'agent.popurl'
  | 'contact.close';

/** What is asked for about the case, the customer and other systems. */
function tellOther(effect: Exclude<Effect, { type: Common }>, { t, workspace }: Teller): string {
  switch (effect.type) {
    case 'agent.page':
      return effect.agent === undefined
        ? t('effect-page-next', { title: effect.title })
        : t('effect-page', { title: effect.title, agent: agentName(effect.agent, workspace) });
    case 'contact.elevate':
      return t('effect-elevate', { channel: effect.channel, to: effect.to });
    case 'status.set':
      return t('effect-status', { status: t(`case-${effect.status}`) });
    case 'disposition.set':
      return t('effect-disposition', { disposition: nameOf(workspace.dispositions, effect.disposition) });
    case 'tags.change':
      return t('effect-tags', {
        tags: [...effect.add.map((tag) => `+${tag}`), ...effect.remove.map((tag) => `−${tag}`)].join(', '),
      });
    case 'customer.update':
      return t('effect-customer', {
        fields: Object.keys(effect.fields)
          .map((id) => nameOf(workspace.customerFields, id))
          .join(', '),
      });
    case 'consent.record':
      return t('effect-consent', { channel: effect.channel, consent: effect.consent });
    case 'http.request':
      return t('effect-http', { method: effect.method, url: effect.url });
    case 'signal.send':
      return t('effect-signal', { signal: effect.signal });
    case 'queue.query':
      return t('effect-query', { skill: skillName(effect.skill, workspace) });
  }
}

/** The first line of its words, or what it is. */
function firstLine(message: OutMessage, t: Teller['t']): string {
  switch (message.kind) {
    case 'media':
      return message.caption || t(`sent-${message.media}`);
    case 'location':
      return message.name || t('sent-location');
    default:
      return message.text.split('\n', 1)[0] ?? '';
  }
}

const nameOf = (things: Readonly<Record<string, { name: string }>>, id: string): string =>
  (Object.hasOwn(things, id) && things[id]?.name) || id;

export const agentName = (id: string, { agents }: Workspace): string => nameOf(agents, id);

export const skillName = (id: string, { skills }: Workspace): string => nameOf(skills, id);

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** A reason's params as people read them: names for ids, local times for instants. */
export const readable = (params: Params, { times, workspace }: Teller): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value];
      if (name === 'agent') return [name, agentName(value, workspace)];
      if (name === 'skill') return [name, skillName(value, workspace)];
      return [name, RFC_3339.test(value) ? times.brief(Date.parse(value)) : value];
    }),
  );
