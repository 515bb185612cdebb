import { defineNode } from '../../runtime/define/node.ts';
import { waitUntil } from '../../runtime/define/step.ts';
import { cannotFail } from '../../runtime/define/tries.ts';
import { SECOND } from '../../runtime/model/instant.ts';
import { lines } from '../shared/lines.ts';
import { checkTemplate } from './check.ts';
import { prepareDelivery, remember } from './delivery.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';
import { portsOfTemplate } from './ports.ts';
import { prepareReply } from './reply.ts';
import { prepareSend } from './send.ts';
import { sendsTemplate } from './sends.ts';
import { triesOf } from './tries.ts';

/**
 * Sends an approved template, inside and outside the window, and waits for a reply, or to hear that it arrived, when
 * asked to.
 */
export const sendTemplate = defineNode({
  type: 'send-template',
  version: 1,
  group: 'messages',
  params,
  initial: { template: '', parameters: [], reply: { kind: 'none' } },
  anyTime: { before: { template: '', reply: { kind: 'wait', buttons: [] } }, goesOnBy: 'other' },
  waits: ({ reply, delivery }) => reply?.kind === 'wait' || delivery?.kind === 'wait',
  ports: portsOfTemplate,
  sends: sendsTemplate,
  check: checkTemplate,
  tries: triesOf,
  never: ({ parameters, buttons, header }, port, { canFailToFill, canRefuse }) =>
    cannotFail(
      port,
      () =>
        canRefuse() ||
        [...parameters, ...buttons, ...Object.values(header).map(String)].some((one) => canFailToFill(one)),
    ),
  prepare(given, link) {
    const send = prepareSend(given, link);
    const { reply, delivery } = given;
    if (reply.kind === 'wait')
      return {
        enter: (turn) => send(turn) ?? waitUntil(turn.now + reply.timeout * SECOND),
        resume: prepareReply(given.template, reply, link),
      };
    if (delivery.kind === 'wait')
      return {
        enter(turn) {
          const failed = send(turn);
          remember(turn);
          return failed ?? waitUntil(turn.now + delivery.timeout * SECOND);
        },
        resume: prepareDelivery(delivery.timeout, link),
      };
    const next = link.go('next');
    return { enter: (turn) => send(turn) ?? next };
  },
  summary: ({ template, parameters = [] }, { name }) =>
    lines(template ? name('templates', template) : '', parameters.join(' · ')),
  labels,
});
