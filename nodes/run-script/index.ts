import { defineNode, type Finding, type Port } from '../../runtime/define/node.ts';
import type { JsonObject } from '../../runtime/model/json.ts';
import { takenNames } from '../shared/values/take.ts';
import { labels } from './labels.ts';
import { type Params, params } from './params.ts';
import { portOf, prepareRun, RETURNED } from './step.ts';

/**
 * How long the called script takes is not known here, and it may well let the customer write: it is checked by itself,
 * and what comes after it is not warned about for what nobody knows.
 */
const AFTER = { min: 0, max: 0 };

/** Runs another script, with variables of its own, and goes on when that one is over. */
export const runScript = defineNode({
  type: 'run-script',
  version: 1,
  group: 'integration',
  params,
  initial: { script: '' },
  ports: ({ results, ways = [] }) => [
    { id: RETURNED, kind: 'next', required: ways.length === 0, after: AFTER, sets: takenNames(results) },
    ...ways.flatMap(({ id, name = '', results: kept, hears = false }): Port[] =>
      id === undefined
        ? []
        : [
            {
              id: portOf(id),
              kind: 'next',
              required: true,
              text: name,
              after: AFTER,
              sets: takenNames(kept),
              ...(hears ? { hears } : {}),
            },
          ],
    ),
    { id: 'error', kind: 'error', required: false, after: AFTER },
  ],
  check: (given, { script }) => [
    ...(given.script === script
      ? [{ code: 'calls-itself', severity: 'error', field: 'script' } as const]
      : []),
    ...sameWays(given.ways),
  ],
  looks: ({ script, parameters }) =>
    parameters.map(({ type, name, value }) => ({
      source: value,
      to: name,
      of: script,
      ...(type === 'text' ? { isTemplate: true } : {}),
    })),
  prepare: prepareRun,
  summary: ({ script = '' }) => script,
  part: {
    does: 'call',
    write: ({ script, parameters, results, ways }) =>
      structuredClone({ script, parameters, results, ways }) as unknown as JsonObject,
    read: (given) => params.safeParse(given).data,
    back: (way) => (way === undefined ? RETURNED : portOf(way)),
    errorPort: 'error',
  },
  labels,
});

/** A way that an earlier one takes all contacts of. */
const sameWays = (ways: Params['ways']): Finding[] =>
  ways.flatMap(({ name }, index): Finding[] =>
    ways.findIndex((one) => one.name === name) < index
      ? [{ code: 'same-way', severity: 'warning', field: `ways.${index}.name`, params: { name } }]
      : [],
  );
