import { defineNode } from '../../runtime/define/node.ts';
import { keepFacts, keptIn } from '../shared/keep.ts';
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
  ports: (given) => [
    {
      id: 'next',
      kind: 'next',
      required: true,
      sets: keptIn(given),
    },
  ],
  prepare(given, link) {
    const next = link.go('next');
    return {
      enter(turn) {
        const { code, step } = turn.contact.failure ?? NOTHING;
        keepFacts(turn, given, { code, step });
        turn.why?.({ code: 'on-error.failed', params: { code, step } });
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
