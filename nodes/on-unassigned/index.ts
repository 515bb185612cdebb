import { defineNode } from '../../runtime/define/node.ts';
import { handlerPorts, handlerStep, keptSummary } from '../shared/handler.ts';
import { keepFacts } from '../shared/keep.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

/** Goes on when an agent no longer has the contact, which is not over. */
export const onUnassigned = defineNode({
  type: 'on-unassigned',
  version: 1,
  group: 'handlers',
  params,
  initial: {},
  handles: 'agent.unassigned',
  ports: (given) => handlerPorts(given, true, 'had'),
  prepare: (given, link) =>
    handlerStep(link.go('next'), (turn) => {
      const { event } = turn;
      if (event.type !== 'agent.unassigned') return;
      const { agent, skill = turn.contact.skill ?? '', reason } = event;
      keepFacts(turn, given, { agent, skill, reason });
      turn.why?.({ code: 'on-unassigned.unassigned', params: { agent, reason } });
    }),
  summary: keptSummary,
  labels,
});
