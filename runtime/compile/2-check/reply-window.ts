import { HOUR } from '../../model/instant.ts';
import type { Problem } from '../../model/problem.ts';
import { error, warning } from '../problems.ts';
import { isFree, sentBy } from '../sent.ts';
import { quietestWay, type Silence, silenceIn } from '../silence.ts';
import type { FlowView, NodeView } from '../view.ts';
import type { Rule } from './rule.ts';

/**
 * No free message goes out later after the customer's last one than a channel of the flow allows. It is an error when
 * every way to the message is too long, a warning when one can be.
 */
export const replyWindow: Rule = (view) => {
  const bounded = [...view.reach.channels].flatMap(([channel, { window: open }]) =>
    open === undefined ? [] : [{ channel, open }],
  );
  if (bounded.length === 0) return [];
  const nodes = [...view.byId.values()];
  const silence = silenceIn(nodes, view.reach.byMessage);
  return nodes
    .filter((node) => sendsFree(node, view))
    .flatMap((node) => {
      const here = silence.get(node.id);
      const shut = here && bounded.find(({ open }) => here.max > open);
      return here && shut ? [problemOf(node, here, shut, silence, view)] : [];
    });
};

const sendsFree = (node: NodeView, { workspace }: FlowView): boolean =>
  sentBy(node, workspace, workspace?.languages.fallback[0] ?? '').some(isFree);

function problemOf(
  { id }: NodeView,
  { min }: Silence,
  { channel, open }: { channel: string; open: number },
  silence: ReadonlyMap<string, Silence>,
  view: FlowView,
): Problem {
  const way = quietestWay(silence, id);
  const params = { channel, hours: open / HOUR, nodes: [...way.map(({ from }) => from), id].join(', ') };
  const wait = longestWait(way, view);
  if (wait === undefined) return error('window.never-open', { node: id }, params);
  const found = min > open ? error : warning;
  const code = min > open ? 'window.closed' : 'window.may-close';
  return found(code, { node: id }, { ...params, first: wait });
}

/** Where most of the time is spent; undefined when the customer never wrote. */
function longestWait(way: readonly { from: string; port: string }[], { byId }: FlowView): string | undefined {
  const waits = way.map(({ from, port }) => ({
    from,
    spent: byId.get(from)?.ports.get(port)?.after?.max ?? 0,
  }));
  const longest = waits.reduce((most, one) => (one.spent > most.spent ? one : most), { from: '', spent: 0 });
  return longest.spent > 0 ? longest.from : undefined;
}
