import { agentName, choiceOf, skillName, type Teller, type Tellers } from './teller.ts';

const withAgent = (id: string, { workspace }: Teller) => ({ agent: agentName(id, workspace) });

/** What routing asks for. */
export const ROUTING = {
  'contact.offer': ({ agent, kind, from, until }, teller) =>
    teller.t('effect-offer', {
      ...withAgent(agent, teller),
      kind,
      from: from === undefined ? '' : agentName(from, teller.workspace),
      time: teller.times.full(until),
    }),
  'offer.withdraw': ({ agent, reason }, teller) =>
    teller.t('effect-withdraw', { ...withAgent(agent, teller), reason: choiceOf(reason) }),
  'contact.assign': ({ agent, from }, teller) =>
    from === undefined
      ? teller.t('effect-assign', withAgent(agent, teller))
      : teller.t('effect-hand-over', {
          ...withAgent(agent, teller),
          from: agentName(from, teller.workspace),
        }),
  'contact.unassign': ({ agent, reason, queued }, teller) => {
    const told = teller.t('effect-unassign', { ...withAgent(agent, teller), reason: choiceOf(reason) });
    return queued ? teller.t('and-waits', { told, skill: skillName(queued.skill, teller.workspace) }) : told;
  },
  'agent.state.set': ({ agent, state }, teller) =>
    teller.t('effect-state', { ...withAgent(agent, teller), state }),
  'request.drop': ({ agent, kind, reason }, teller) =>
    teller.t('effect-drop', { ...withAgent(agent, teller), kind, reason: choiceOf(reason) }),
  'conference.join': ({ agent }, teller) => teller.t('effect-join', withAgent(agent, teller)),
  'conference.leave': ({ agent }, teller) => teller.t('effect-leave', withAgent(agent, teller)),
  'contact.interrupt': ({ agent }, teller) => teller.t('effect-interrupt', withAgent(agent, teller)),
  'contact.resume': ({ agent }, teller) => teller.t('effect-resume', withAgent(agent, teller)),
  'reply.overdue': ({ agent }, teller) => teller.t('effect-overdue', withAgent(agent, teller)),
  'wrap-up.begin': ({ agent, until }, teller) =>
    until === null
      ? teller.t('effect-wrap-up-open', withAgent(agent, teller))
      : teller.t('effect-wrap-up', { ...withAgent(agent, teller), time: teller.times.full(until) }),
  'wrap-up.end': ({ agent }, teller) => teller.t('effect-wrap-up-end', withAgent(agent, teller)),
  'session.complete': (_, { t }) => t('effect-session'),
  'master.renew': ({ master }, { t }) => t('effect-master', { master }),
} satisfies Partial<Tellers>;
