import { defineNode } from '../../runtime/define/node.ts';
import { fail } from '../../runtime/define/step.ts';
import { cannotFail, type Try, type TryContext } from '../../runtime/define/tries.ts';
import { takenNames, takeValues } from '../shared/values/take.ts';
import { labels } from './labels.ts';
import { type Params, params } from './params.ts';

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
  tries: triesOf,
  never: ({ results }, port) => cannotFail(port, () => results.some(({ optional }) => !optional)),
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

/** The signal with each value that makes a difference, and without any. */
function triesOf({ signal = 'signal', results }: Params, { values }: TryContext): Try[] {
  const choices = results.map(({ from, saveTo, type }) => [from, values(`vars.${saveTo}`, type)] as const);
  const most = Math.max(1, ...choices.map(([, of]) => of.length));
  const full = Array.from({ length: most }, (_, index): Try => {
    const parameters = Object.fromEntries(choices.map(([name, of]) => [name, of[index % of.length]!]));
    return { kind: 'signal', signal, parameters };
  });
  return [...full, ...(results.length > 0 ? [{ kind: 'signal', signal, parameters: {} } as const] : [])];
}
