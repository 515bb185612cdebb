import { defineNode } from '../../runtime/define/node.ts';
import { takenNames } from '../shared/values/take.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';
import { prepareRun } from './step.ts';

/** The called script may wait as long as it likes. */
const AFTER = { min: 0, max: Number.POSITIVE_INFINITY };

/** Runs another script, with variables of its own, and goes on when that one is over. */
export const runScript = defineNode({
  type: 'run-script',
  version: 1,
  group: 'integration',
  params,
  initial: { script: '' },
  ports: ({ results }) => [
    { id: 'returned', kind: 'next', required: true, after: AFTER, sets: takenNames(results) },
    { id: 'error', kind: 'error', required: false, after: AFTER },
  ],
  check: (given, { script }) =>
    given.script === script ? [{ code: 'calls-itself', severity: 'error', field: 'script' }] : [],
  prepare: prepareRun,
  summary: ({ script = '' }) => script,
  labels,
});
