import { defineNode, type Port } from '../../runtime/define/node.ts';
import { takenNames } from '../shared/values/take.ts';
import { checkRequest } from './check.ts';
import { labels } from './labels.ts';
import { params, TIMEOUT_DEFAULT } from './params.ts';
import { prepareRequest, waitFor } from './step.ts';
import { triesOf } from './tries.ts';

/** Calls another system and keeps what its answer tells. The host makes the call and knows the secrets. */
export const httpRequest = defineNode({
  type: 'http-request',
  version: 1,
  group: 'integration',
  params,
  initial: { method: 'GET', url: 'https://' },
  waits: () => true,
  ports: ({ results, statusTo, timeout = TIMEOUT_DEFAULT }): Port[] => {
    const after = { min: 0, max: waitFor(timeout) };
    const status = statusTo === undefined ? [] : [statusTo];
    return [
      { id: 'success', kind: 'next', required: true, after, sets: [...takenNames(results), ...status] },
      { id: 'refused', kind: 'next', required: true, after, sets: status },
      { id: 'timeout', kind: 'timeout', required: true, after },
      { id: 'error', kind: 'error', required: false, after },
    ];
  },
  check: checkRequest,
  tries: triesOf,
  prepare: prepareRequest,
  summary: ({ method = 'GET', url = '' }) => (url === '' ? '' : `${method} ${url}`),
  labels,
});
