import { defineNode } from '../../runtime/define/node.ts';
import { type Step, stay, WAIT, waitUntil } from '../../runtime/define/step.ts';
import { SECOND } from '../../runtime/model/instant.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

/** Says nothing and waits until the customer writes, whatever that is. */
export const waitForMessage = defineNode({
  type: 'wait-for-message',
  version: 1,
  group: 'messages',
  params,
  initial: { timeout: 3_600 },
  waits: () => true,
  ports({ timeout, saveTo }) {
    const longest = timeout === undefined ? Number.POSITIVE_INFINITY : timeout * SECOND;
    const sets = saveTo === undefined ? [] : [saveTo];
    return [
      { id: 'received', kind: 'next', required: true, hears: true, sets },
      ...(timeout === undefined
        ? []
        : [
            {
              id: 'timeout',
              kind: 'timeout',
              required: true,
              after: { min: longest, max: longest },
            } as const,
          ]),
    ];
  },
  looks: ({ saveTo }) => (saveTo === undefined ? [] : [{ source: 'message.text', to: saveTo }]),
  prepare({ timeout, saveTo }, link): Step {
    const received = link.go('received');
    const timedOut = timeout === undefined ? null : link.go('timeout');
    return {
      enter: ({ now }) => (timeout === undefined ? WAIT : waitUntil(now + timeout * SECOND)),
      resume(turn) {
        const { event } = turn;
        if (event.type === 'timer.fired') {
          turn.why?.({ code: 'wait-for-message.no-message', params: { seconds: timeout ?? 0 } });
          return timedOut;
        }
        if (event.type !== 'message.received') return null;
        // A thumbs-up on an earlier message is no message.
        if (event.message.kind === 'reaction') return stay(turn);
        const { text, kind } = event.message;
        if (saveTo !== undefined) turn.contact.vars[saveTo] = text;
        turn.why?.({ code: 'wait-for-message.received', params: { kind } });
        return received;
      },
    };
  },
  summary: ({ saveTo }) => (saveTo ? `→ vars.${saveTo}` : ''),
  labels,
});
