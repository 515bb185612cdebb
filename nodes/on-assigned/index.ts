import { defineNode } from '../../runtime/define/node.ts';
import { keepFacts, keptIn } from '../shared/keep.ts';
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
  ports: (given) => [
    {
      id: 'next',
      kind: 'next',
      required: true,
      after: { min: 0, max: Number.POSITIVE_INFINITY },
      sets: keptIn(given),
    },
  ],
  prepare(given, link) {
    const next = link.go('next');
    return {
      enter(turn) {
        const { event } = turn;
        if (event.type !== 'agent.assigned') return next;
        const { agent, skill, from } = event;
        const isTransfer = from !== undefined;
        keepFacts(turn, given, { agent, skill, previousAgent: from ?? '', isTransfer });
        turn.why?.(
          isTransfer
            ? { code: 'on-assigned.transferred', params: { agent, from } }
            : { code: 'on-assigned.assigned', params: { agent, skill } },
        );
        return next;
      },
    };
  },
  summary: (given) =>
    keptIn(given)
      .map((name) => `→ vars.${name}`)
      .join('  '),
  labels,
});
