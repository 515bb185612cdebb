import { defineNode } from '../../runtime/define/node.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

/** Goes on when the customer left while waiting for an agent. */
export const onAbandoned = defineNode({
  type: 'on-abandoned',
  version: 1,
  group: 'handlers',
  params,
  initial: {},
  handles: 'contact.abandoned',
  ports: () => [
    { id: 'next', kind: 'next', required: true, after: { min: 0, max: Number.POSITIVE_INFINITY } },
  ],
  prepare(_params, link) {
    const next = link.go('next');
    return {
      enter(turn) {
        turn.why?.({ code: 'on-abandoned.abandoned', params: { skill: turn.contact.skill ?? '' } });
        return next;
      },
    };
  },
  labels,
});
