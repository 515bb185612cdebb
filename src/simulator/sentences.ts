import type { useTranslations } from 'use-intl';
import type { Effect, Event, EventOf, OutMessage, Params, Workspace } from '#runtime/index.ts';
import type { Times } from './useTimes.ts';

/** What sentences about a simulation are made with. */
export interface Teller {
  t: ReturnType<typeof useTranslations<'simulator'>>;
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
      return t('effect-send', { text: firstLine(effect.message) });
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
  }
}

const firstLine = ({ text }: OutMessage): string => text.split('\n', 1)[0] ?? '';

export const agentName = (id: string, { agents }: Workspace): string =>
  (Object.hasOwn(agents, id) && agents[id]?.name) || id;

export const skillName = (id: string, { skills }: Workspace): string =>
  (Object.hasOwn(skills, id) && skills[id]?.name) || id;

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
