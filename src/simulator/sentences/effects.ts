import type { Effect } from '#runtime/index.ts';
import { ROUTING } from './acd.ts';
import { firstLine } from './message.ts';
import { agentName, choiceOf, nameOf, skillName, type Teller, type Tellers } from './teller.ts';

/** What scripts ask for. */
const OF_SCRIPTS = {
  'message.send': ({ agent, message }, { t, workspace }) => {
    const text = firstLine(message, t);
    return agent === undefined
      ? t('effect-send', { text })
      : t('effect-send-agent', { text, agent: agentName(agent, workspace) });
  },
  'timer.set': ({ due }, { t, times }) => t('effect-timer', { time: times.brief(due) }),
  'timer.cancel': (_, { t }) => t('effect-timer-cancel'),
  'contact.queue': ({ skill, priority, acceleration }, { t, workspace }) =>
    t('effect-queue', { skill: skillName(skill, workspace), priority, acceleration }),
  'contact.unqueue': (_, { t }) => t('effect-unqueue'),
  'contact.close': (_, { t }) => t('effect-close'),
  'contact.elevate': ({ channel, to }, { t }) => t('effect-elevate', { channel, to }),
  'agent.popurl': ({ agent, title, url }, { t, workspace }) =>
    agent === undefined
      ? t('effect-pop-next', { title: title || url })
      : t('effect-pop', { title: title || url, agent: agentName(agent, workspace) }),
  'agent.page': ({ agent, title }, { t, workspace }) =>
    agent === undefined
      ? t('effect-page-next', { title })
      : t('effect-page', { title, agent: agentName(agent, workspace) }),
  'status.set': ({ status }, { t }) => t('effect-status', { status: t(`case-${status}`) }),
  'disposition.set': ({ disposition }, { t, workspace }) =>
    t('effect-disposition', { disposition: nameOf(workspace.dispositions, disposition) }),
  'tags.change': ({ add, remove }, { t }) =>
    t('effect-tags', {
      tags: [...add.map((tag) => `+${tag}`), ...remove.map((tag) => `−${tag}`)].join(', '),
    }),
  'customer.update': ({ fields }, { t, workspace }) =>
    t('effect-customer', {
      fields: Object.keys(fields)
        .map((id) => nameOf(workspace.customerFields, id))
        .join(', '),
    }),
  'consent.record': ({ channel, consent }, { t }) =>
    t('effect-consent', { channel, consent: choiceOf(consent) }),
  'http.request': ({ method, url }, { t }) => t('effect-http', { method, url }),
  'signal.send': ({ signal }, { t }) => t('effect-signal', { signal }),
  'queue.query': ({ skill }, { t, workspace }) => t('effect-query', { skill: skillName(skill, workspace) }),
} satisfies Partial<Tellers>;

const TELLERS: Tellers = { ...OF_SCRIPTS, ...ROUTING };

/** An effect in words. */
export function tellEffect(effect: Effect, teller: Teller): string {
  // TypeScript cannot see that a sentence belongs to the type it is looked up by.
  const tell = TELLERS[effect.type] as (effect: Effect, teller: Teller) => string;
  return tell(effect, teller);
}
