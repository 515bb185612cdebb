import { defineNode } from '../../runtime/define/node.ts';
import { handlerPorts, handlerStep } from '../shared/handler.ts';
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
  ports: () => handlerPorts({}),
  prepare: (_params, link) =>
    handlerStep(link.go('next'), (turn) =>
      turn.why?.({ code: 'on-abandoned.abandoned', params: { skill: turn.contact.skill ?? '' } }),
    ),
  labels,
});
