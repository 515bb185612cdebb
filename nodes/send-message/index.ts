import { defineNode } from '../../runtime/define/node.ts';
import { cannotFail } from '../../runtime/define/tries.ts';
import { lines } from '../shared/lines.ts';
import { checkMessage } from '../shared/message/check.ts';
import { prepareSend } from '../shared/message/send.ts';
import { sendsMessage } from '../shared/message/sends.ts';
import { quoteChoices, quoteMessage } from '../shared/message/summary.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

/** Sends a message and goes on at once; an answer is handled by whatever waits for one. */
export const sendMessage = defineNode({
  type: 'send-message',
  version: 1,
  group: 'messages',
  params,
  initial: { message: { kind: 'text', text: '' } },
  ports: () => [
    { id: 'next', kind: 'next', required: true },
    { id: 'error', kind: 'error', required: false },
  ],
  sends: ({ message }, context) => sendsMessage(message, context),
  check: ({ message }, context) => checkMessage(message, context),
  never: (_given, port, { canRefuse }) => cannotFail(port, canRefuse),
  prepare({ message }, link) {
    const next = link.go('next');
    const send = prepareSend('send-message', message, link);
    return { enter: (turn) => send(turn) ?? next };
  },
  summary: ({ message }, context) => lines(quoteMessage(message, context), quoteChoices(message, context)),
  labels,
});
