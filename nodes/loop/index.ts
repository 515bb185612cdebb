import { defineNode } from '../../runtime/define/node.ts';
import { lines } from '../shared/lines.ts';
import { labels } from './labels.ts';
import { params, TIMES_MAX } from './params.ts';
import { prepareLoop } from './step.ts';

/** Lets a contact go round a number of times. Nothing in it can fail, so it has no way out for that. */
export const loop = defineNode({
  type: 'loop',
  version: 1,
  group: 'logic',
  params,
  initial: { times: 3 },
  ports: ({ times = TIMES_MAX, counter }) => {
    const sets = counter === undefined ? [] : [counter];
    return [
      { id: 'again', kind: 'next', required: true, bounded: times, sets },
      { id: 'finished', kind: 'next', required: true, sets },
    ];
  },
  prepare: prepareLoop,
  summary: ({ times, counter }) =>
    lines(times === undefined ? '' : `× ${times}`, counter ? `→ vars.${counter}` : ''),
  labels,
});
