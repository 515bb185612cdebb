import { type Draft, defineNode, type Port, type Span } from '../../runtime/define/node.ts';
import { cannotFail } from '../../runtime/define/tries.ts';
import { DAY, SECOND } from '../../runtime/model/instant.ts';
import { labels } from './labels.ts';
import { DURATION_INITIAL, params, type WaitInput } from './params.ts';
import { prepareWait } from './step.ts';
import { summaryOf } from './summary.ts';

/** Does nothing for a while, until a time, or until a place opens. */
export const wait = defineNode({
  type: 'wait',
  version: 1,
  group: 'logic',
  params,
  initial: { wait: { kind: 'for', duration: DURATION_INITIAL } },
  waits: () => true,
  ports: ({ wait: given }) => [
    { id: 'next', kind: 'next', required: true, after: spanOf(given), ...openOf(given) },
    { id: 'error', kind: 'error', required: false, ...(given?.kind === 'until-open' ? { after: EVER } : {}) },
  ],
  never: ({ wait: given }, port, { canFail }) =>
    cannotFail(port, () => given.kind === 'until-open' || (given.kind === 'until' && canFail(given.time))),
  prepare: ({ wait: given }, link) => prepareWait(given, link),
  summary: ({ wait: given }, context) => summaryOf(given, context),
  labels,
});

/** Hours may be changed while somebody waits for them. */
const EVER: Span = { min: 0, max: Number.POSITIVE_INFINITY };

/** A place that is closed opens within two weeks, or its opening is not waited for. */
const OPENING_MAX = 14 * DAY;

const openOf = (given: Draft<WaitInput> | undefined): Pick<Port, 'openOf'> =>
  given?.kind === 'until-open' && given.hours ? { openOf: given.hours } : {};

function spanOf(given: Draft<WaitInput> | undefined): Span {
  if (given?.kind === 'for' && given.duration !== undefined) {
    const ms = given.duration * SECOND;
    return { min: ms, max: ms };
  }
  return { min: 0, max: given?.kind === 'until-open' ? OPENING_MAX : Number.POSITIVE_INFINITY };
}
