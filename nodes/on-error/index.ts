import { defineNode } from '../../runtime/define/node.ts';
import { handlerPorts, handlerStep, keptSummary } from '../shared/handler.ts';
import { keepFacts } from '../shared/keep.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

const NOTHING = { code: '', step: '' };

/** Goes on when a step fails that has no way out for it. */
export const onError = defineNode({
  type: 'on-error',
  version: 1,
  group: 'handlers',
  params,
  initial: {},
  handles: 'script.failed',
  rescues: true,
  ports: (given) => handlerPorts(given, false),
  prepare: (given, link) =>
    handlerStep(link.go('next'), (turn) => {
      const { code, step } = turn.contact.failure ?? NOTHING;
      keepFacts(turn, given, { code, step });
      turn.why?.({ code: 'on-error.failed', params: { code, step } });
    }),
  summary: keptSummary,
  labels,
});
