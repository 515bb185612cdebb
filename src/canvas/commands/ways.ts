import { ListEnd, ListStart, Route, SquarePlus } from 'lucide-react';
import { portsOf } from '#runtime/index.ts';
import type { Command } from '#src/app/command.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { targetOf } from '#src/document/edits/edges.ts';
import type { EdgeAt } from '#src/document/edits/insert.ts';
import { reaching } from '#src/document/ways.ts';

const selected = ({ session }: Studio) => session.getState().selection.nodes;
const hasNodes = (studio: Studio) => selected(studio).length > 0;

const selecting = (direction: 'after' | 'before', id: string, icon: Command['icon']): Command => ({
  id,
  group: 'edit',
  words: `arranging.${id}`,
  ...(icon ? { icon } : {}),
  when: hasNodes,
  run(studio) {
    const flow = activeFlow(studio);
    if (flow) studio.session.getState().select([...reaching(flow, selected(studio), direction)]);
  },
});

/** Dims all but the ways through the selected nodes; once more, and all is seen again. */
export const onlyWays: Command = {
  id: 'only-ways',
  group: 'view',
  words: 'arranging.only-ways',
  icon: Route,
  shortcut: 'p',
  when: (studio) => hasNodes(studio) || studio.session.getState().onlyWaysOf !== null,
  run(studio) {
    const { onlyWaysOf, set } = studio.session.getState();
    set({ onlyWaysOf: onlyWaysOf === null ? selected(studio) : null });
  },
};

export const selectFollowing = selecting('after', 'select-following', ListEnd);
export const selectPreceding = selecting('before', 'select-preceding', ListStart);

/** The selected connection; of a selected node, that of its first way out that leads on. */
function edgeOf(studio: Studio): EdgeAt | undefined {
  const { selection } = studio.session.getState();
  if (selection.edge) return selection.edge;
  const [id, ...others] = selection.nodes;
  const flow = activeFlow(studio);
  const node = flow?.nodes[id ?? ''];
  const definition = studio.nodes.get(node?.type ?? '');
  if (id === undefined || !flow || !node || !definition || others.length > 0) return undefined;
  const ports = portsOf(definition, node.params).filter(({ kind }) => kind === 'next');
  const port = ports.find((one) => targetOf(flow, id, one.id) !== undefined)?.id;
  return port === undefined ? undefined : { from: id, port };
}

/** Chooses a node for a connection. */
export const insertOnEdge: Command = {
  id: 'insert-on-edge',
  group: 'nodes',
  words: 'arranging.insert-on-edge',
  icon: SquarePlus,
  shortcut: 'i',
  when: (studio) => edgeOf(studio) !== undefined,
  run(studio) {
    const on = edgeOf(studio);
    if (on) studio.session.getState().set({ adding: { on } });
  },
};
