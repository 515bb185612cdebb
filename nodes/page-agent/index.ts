import { defineNode } from '../../runtime/define/node.ts';
import { cannotFail } from '../../runtime/define/tries.ts';
import { lines } from '../shared/lines.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

/** Puts a message in front of an agent. */
export const pageAgent = defineNode({
  type: 'page-agent',
  version: 1,
  group: 'integration',
  params,
  initial: { title: '', text: '' },
  ports: () => [
    { id: 'next', kind: 'next', required: true },
    { id: 'error', kind: 'error', required: false },
  ],
  never: ({ title, text }, port, { canFailToFill }) =>
    cannotFail(port, () => canFailToFill(title) || canFailToFill(text)),
  prepare({ agent: named, title, text }, link) {
    if (named !== undefined) link.agent(named);
    const titleOf = link.template(title);
    const textOf = link.template(text);
    const next = link.go('next');
    return {
      enter(turn) {
        const agent = named ?? turn.contact.agent ?? undefined;
        turn.emit({
          id: turn.nextId(),
          type: 'agent.page',
          ...(agent === undefined ? {} : { agent }),
          title: titleOf(turn),
          text: textOf(turn),
        });
        if (agent === undefined) turn.why?.({ code: 'page-agent.paged-later', params: {} });
        else turn.why?.({ code: 'page-agent.paged', params: { agent } });
        return next;
      },
    };
  },
  summary: ({ agent, title = '', text = '' }, { name }) =>
    lines(agent ? `→ ${name('agents', agent)}` : title, agent ? title || text : text),
  labels,
});
