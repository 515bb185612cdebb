import { defineNode } from '../../runtime/define/node.ts';
import { takenNames } from '../shared/values/take.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';
import { prepareRun } from './step.ts';

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
