import { type Draft, defineNode, type Port } from '../../runtime/define/node.ts';
import { lines } from '../shared/lines.ts';
import { checkMessage } from '../shared/message/check.ts';
import { draftChoices } from '../shared/message/choices.ts';
import type { MessageInput } from '../shared/message/params.ts';
import { quoteMessage } from '../shared/message/summary.ts';
import { labels } from './labels.ts';
import { params, TIMEOUT_DEFAULT } from './params.ts';
import { prepareAsk } from './step.ts';

/** Sends a question and waits: a port for each choice, or one for any answer when there are none. */
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
  ports: ({ message, saveTo }) => [
    ...answers(message, saveTo === undefined ? [] : [saveTo]),
    { id: 'timeout', kind: 'timeout', required: true },
    { id: 'error', kind: 'error', required: false },
  ],
  check: ({ message }, context) => checkMessage(message, context),
  prepare: prepareAsk,
  summary: ({ message, saveTo }, context) =>
    lines(quoteMessage(message, context), saveTo ? `→ vars.${saveTo}` : ''),
  labels,
});

/** An answer is kept whichever it is; nothing is kept when none comes. */
function answers(message: Draft<MessageInput> | undefined, sets: string[]): Port[] {
  if (message?.kind !== 'buttons' && message?.kind !== 'list')
    return [{ id: 'answered', kind: 'next', required: true, sets }];
  const choices = draftChoices(message).map(
    ({ id, title = '' }): Port => ({
      id: `choice:${id}`,
      kind: 'next',
      required: true,
      text: title,
      sets,
    }),
  );
  return [...choices, { id: 'other', kind: 'next', required: true, sets }];
}
