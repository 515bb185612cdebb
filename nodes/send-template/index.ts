import { type Draft, defineNode, type Port } from '../../runtime/define/node.ts';
import { waitUntil } from '../../runtime/define/step.ts';
import { SECOND } from '../../runtime/model/instant.ts';
import { lines } from '../shared/lines.ts';
import { checkTemplate } from './check.ts';
import { labels } from './labels.ts';
import { type Params, params } from './params.ts';
import { prepareReply } from './reply.ts';
import { prepareSend } from './send.ts';

const ERROR: Port = { id: 'error', kind: 'error', required: false };

/** Sends an approved template, inside and outside the window, and waits for a reply when asked to. */
export const sendTemplate = defineNode({
  type: 'send-template',
  version: 1,
  group: 'messages',
  params,
  initial: { template: '', parameters: [], reply: { kind: 'none' } },
  waits: ({ reply }) => reply?.kind === 'wait',
  ports: ({ reply }) =>
    reply?.kind === 'wait'
      ? [
          ...replies(reply),
          { id: 'other', kind: 'next', required: true },
          { id: 'timeout', kind: 'timeout', required: true },
          ERROR,
        ]
      : [{ id: 'next', kind: 'next', required: true }, ERROR],
  check: checkTemplate,
  prepare(given, link) {
    const send = prepareSend(given, link);
    const { reply } = given;
    if (reply.kind === 'none') {
      const next = link.go('next');
      return { enter: (turn) => send(turn) ?? next };
    }
    return {
      enter: (turn) => send(turn) ?? waitUntil(turn.now + reply.timeout * SECOND),
      resume: prepareReply(given.template, reply, link),
    };
  },
  summary: ({ template, parameters = [] }, { name }) =>
    lines(template ? name('templates', template) : '', parameters.join(' · ')),
  labels,
});

const replies = ({ buttons = [] }: Draft<Extract<Params['reply'], { kind: 'wait' }>>): Port[] =>
  buttons.flatMap(({ id, name = '' }): Port[] =>
    id === undefined ? [] : [{ id: `reply:${id}`, kind: 'next', required: true, text: name }],
  );
