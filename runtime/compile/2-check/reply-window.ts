import { HOUR } from '../../model/instant.ts';
import type { Problem } from '../../model/problem.ts';
import type { Course } from '../course.ts';
import type { NodeView } from '../node-view.ts';
import { error, warning } from '../problems.ts';
import { isFree } from '../sent.ts';
import { quietestWay, type Silence, silenceIn } from '../silence.ts';
import { ofCourse } from './rule.ts';

/**
 * No free message goes out later after the customer's last one than a channel of the flow allows. It is an error when
 * every way to the message is too long, a warning when one can be.
 */
export const replyWindow = ofCourse((view) => {
  const bounded = [...view.reach.channels].flatMap(([channel, { window: open }]) =>
    open === undefined ? [] : [{ channel, open }],
  );
  if (bounded.length === 0) return [];
  const nodes = [...view.byId.values()];
  const silence = silenceIn(nodes);
  return nodes
    .filter((node) => sendsFree(node, view))
    .flatMap(({ id }) => {
      const here = silence.get(id);
      const shut = here && bounded.find(({ open }) => here.max > open);
      return here && shut ? [problemOf(id, here, shut, quietestWay(silence, id))] : [];
    });
});

const sendsFree = (node: NodeView, { sentBy }: Course): boolean => sentBy(node).some(isFree);

function problemOf(
  node: string,
  { min, never, longest }: Silence,
  { channel, open }: { channel: string; open: number },
  way: readonly string[],
): Problem {
  const params = { channel, hours: open / HOUR, nodes: way.join(', ') };
  const found = min > open ? error : warning;
  if (never || !longest) return found('window.never-open', { node }, params);
  const code = min > open ? 'window.closed' : 'window.may-close';
  return found(code, { node }, { ...params, first: longest.node });
}
