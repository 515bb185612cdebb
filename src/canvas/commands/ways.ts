import { ListEnd, ListStart, Route, SquarePlus } from 'lucide-react';
import type { Command } from '#src/app/command.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
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

/** Chooses a node for the selected connection. */
export const insertOnEdge: Command = {
  id: 'insert-on-edge',
  group: 'nodes',
  words: 'arranging.insert-on-edge',
  icon: SquarePlus,
  shortcut: 'i',
  when: ({ session }) => session.getState().selection.edge !== null,
  run({ session }) {
    const { selection, set } = session.getState();
    if (selection.edge) set({ adding: { on: selection.edge } });
  },
};
