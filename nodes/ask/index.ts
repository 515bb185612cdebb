import { defineNode } from '../../runtime/define/node.ts';
import { cannotFail } from '../../runtime/define/tries.ts';
import { lines } from '../shared/lines.ts';
import { sendsMessage } from '../shared/message/sends.ts';
import { quoteMessage } from '../shared/message/summary.ts';
import { checkAsk } from './check.ts';
import { labels } from './labels.ts';
import { type Params, params, TIMEOUT_DEFAULT } from './params.ts';
import { portsOfAsk } from './ports.ts';
import { prepareAsk } from './step.ts';
import { triesOf } from './tries.ts';

/** Sends a question and waits: a port for each choice, and one for an answer that is as expected. */
export const ask = defineNode({
  type: 'ask',
  version: 1,
  group: 'messages',
  params,
  initial: {
    message: { kind: 'buttons', text: '', buttons: [{ id: 'choice-1', title: '' }] },
    timeout: TIMEOUT_DEFAULT,
  },
  waits: () => true,
  ports: portsOfAsk,
  sends: ({ message, retry }, context) => [
    ...sendsMessage(message, context),
    ...(retry?.kind === 'again' ? sendsMessage({ kind: 'text', text: retry.text }, context) : []),
  ],
  check: checkAsk,
  tries: triesOf,
  looks: ({ expects, saveTo }) => [
    ...(expects.kind === 'pattern' ? [{ source: expects.when }] : []),
    ...keptBy(expects, saveTo).map((to) => ({ source: 'message.text', to })),
  ],
  never: ({ expects }, port, { canRefuse, canFail }) =>
    cannotFail(port, () => canRefuse() || (expects.kind === 'pattern' && canFail(expects.when))),
  prepare: prepareAsk,
  summary: ({ message, saveTo }, context) =>
    lines(quoteMessage(message, context), saveTo ? `→ vars.${saveTo}` : ''),
  labels,
});

/** The variables that keep an answer, and the number in it. */
const keptBy = (expects: Params['expects'], saveTo: string | undefined): string[] => {
  const saveNumber = expects.kind === 'number' ? expects.saveNumber : undefined;
  return [saveTo, saveNumber].filter((name) => name !== undefined);
};
