import { defineNode } from '../../runtime/define/node.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

/** Goes on when the customer writes while no step waits for an answer. */
export const onMessage = defineNode({
  type: 'on-message',
  version: 1,
  group: 'handlers',
  params,
  initial: {},
  handles: 'message.received',
  ports: () => [{ id: 'next', kind: 'next', required: true, hears: true }],
  prepare(_params, link) {
    const next = link.go('next');
    return {
      enter(turn) {
        turn.why?.({ code: 'on-message.wrote', params: { kind: turn.contact.message?.kind ?? '' } });
        return next;
      },
    };
  },
  labels,
});
