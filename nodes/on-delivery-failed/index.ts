import { defineNode } from '../../runtime/define/node.ts';
import { keepFacts, keptIn } from '../shared/keep.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

/** Not every channel tells why. */
const UNTOLD = { code: 0, title: '' };

/** Goes on when the channel tells that a message did not arrive. */
export const onDeliveryFailed = defineNode({
  type: 'on-delivery-failed',
  version: 1,
  group: 'handlers',
  params,
  initial: {},
  handles: 'delivery.failed',
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
        if (event.type !== 'delivery.reported') return next;
        const { code, title } = event.error ?? UNTOLD;
        keepFacts(turn, given, { code, title });
        turn.why?.({ code: 'on-delivery-failed.failed', params: { code, title } });
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
