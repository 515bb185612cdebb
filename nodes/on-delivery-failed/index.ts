import { defineNode } from '../../runtime/define/node.ts';
import { handlerPorts, handlerStep, keptSummary } from '../shared/handler.ts';
import { keepFacts } from '../shared/keep.ts';
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
  ports: (given) => handlerPorts(given),
  prepare: (given, link) =>
    handlerStep(link.go('next'), (turn) => {
      const { event } = turn;
      if (event.type !== 'delivery.reported') return;
      const { code, title } = event.error ?? UNTOLD;
      keepFacts(turn, given, { code, title });
      turn.why?.({ code: 'on-delivery-failed.failed', params: { code, title } });
    }),
  summary: keptSummary,
  labels,
});
