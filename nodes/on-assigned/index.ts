import { defineNode } from '../../runtime/define/node.ts';
import { handlerPorts, handlerStep, keptSummary } from '../shared/handler.ts';
import { keepFacts } from '../shared/keep.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

/** Goes on when an agent gets the contact, in whichever way. */
export const onAssigned = defineNode({
  type: 'on-assigned',
  version: 1,
  group: 'handlers',
  params,
  initial: {},
  handles: 'agent.assigned',
  ports: (given) => handlerPorts(given, true, 'has'),
  prepare: (given, link) =>
    handlerStep(link.go('next'), (turn) => {
      const { event } = turn;
      if (event.type !== 'agent.assigned') return;
      const { agent, skill, from } = event;
      const isTransfer = from !== undefined;
      keepFacts(turn, given, { agent, skill, previousAgent: from ?? '', isTransfer });
      turn.why?.(
        isTransfer
          ? { code: 'on-assigned.transferred', params: { agent, from } }
          : { code: 'on-assigned.assigned', params: { agent, skill } },
      );
    }),
  summary: keptSummary,
  labels,
});
