import { defineNode } from '../../runtime/define/node.ts';
import { fail } from '../../runtime/define/step.ts';
import { cannotFail } from '../../runtime/define/tries.ts';
import { lines } from '../shared/lines.ts';
import { hasFixedHost, isAlwaysWebPage, isWebPage } from '../shared/url.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

/**
 * Shows a page to the agent. This folder is the one to copy for a node of your own:
 * params.ts says what an admin fills in, labels.ts has every word, cases.json says what must happen.
 */
export const popurl = defineNode({
  type: 'popurl',
  version: 1,
  group: 'integration',
  params,
  initial: { url: 'https://', title: '', destination: 'default' },
  ports: () => [
    { id: 'next', kind: 'next', required: true },
    { id: 'error', kind: 'error', required: false },
  ],
  check: ({ url }) => (hasFixedHost(url) ? [] : [{ code: 'unsafe-url', severity: 'error', field: 'url' }]),
  never: ({ url, title }, port, { canFailToFill }) =>
    cannotFail(port, () => !isAlwaysWebPage(url) || canFailToFill(url) || canFailToFill(title)),
  // Once, when a script is linked: whatever can be worked out beforehand is.
  prepare({ agent: named, url, title, destination }, link) {
    if (named !== undefined) link.agent(named);
    const urlOf = link.template(url.trim(), 'url');
    const titleOf = link.template(title);
    const safe = isAlwaysWebPage(url);
    const next = link.go('next');
    return {
      // At every contact: only values are filled in.
      enter(turn) {
        const page = urlOf(turn);
        if (!safe && !isWebPage(page)) return fail('popurl.unsafe-url', { url: page });
        const agent = named ?? turn.contact.agent;
        turn.emit({
          id: turn.nextId(),
          type: 'agent.popurl',
          ...(agent === null ? {} : { agent }),
          url: page,
          title: titleOf(turn),
          destination,
        });
        return next;
      },
    };
  },
  summary: ({ agent, url = '', title = '' }, { name }) =>
    lines(agent ? `→ ${name('agents', agent)}` : title, url),
  labels,
});
