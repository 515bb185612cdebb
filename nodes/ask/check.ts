import type { CheckContext, Finding } from '../../runtime/define/node.ts';
import { checkMessage } from '../shared/message/check.ts';
import type { Code, Params } from './params.ts';

interface AskFinding extends Finding {
  code: Code;
}

/** What is wrong with the question, and bounds that no answer lies between. */
export const checkAsk = ({ message, expects }: Params, context: CheckContext): AskFinding[] => [
  ...checkMessage(message, context),
  ...bounds(expects),
];

function bounds(expects: Params['expects']): AskFinding[] {
  if (expects.kind !== 'text' && expects.kind !== 'number') return [];
  const { min, max } = expects;
  if (min === undefined || max === undefined || min <= max) return [];
  return [{ code: 'least-over-most', severity: 'error', field: 'expects.max', params: { min, max } }];
}
