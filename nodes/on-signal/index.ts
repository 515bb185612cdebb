import { defineNode } from '../../runtime/define/node.ts';
import { fail } from '../../runtime/define/step.ts';
import { takenNames, takeValues } from '../shared/values/take.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

const AFTER = { min: 0, max: Number.POSITIVE_INFINITY };

/** Goes on when another system, or another contact's script, signals something to this contact. */
export const onSignal = defineNode({
  type: 'on-signal',
  version: 1,
  group: 'handlers',
  params,
  initial: {},
  handles: 'signal.received',
  handlesOnly: ({ signal }) => signal,
  ports: ({ results }) => [
    { id: 'next', kind: 'next', required: true, after: AFTER, sets: takenNames(results) },
    { id: 'error', kind: 'error', required: false, after: AFTER },
  ],
  prepare({ results }, link) {
    const next = link.go('next');
    return {
      enter(turn) {
        const { event } = turn;
        if (event.type !== 'signal.received') return next;
        const { signal, parameters } = event;
        const missing = takeValues(turn, results, (name) =>
          Object.hasOwn(parameters, name) ? parameters[name] : undefined,
        );
        if (missing !== undefined) return fail('on-signal.no-value', { signal, name: missing });
        turn.why?.({ code: 'on-signal.heard', params: { signal } });
        return next;
      },
    };
  },
  summary: ({ signal = '' }) => signal,
  labels,
});
