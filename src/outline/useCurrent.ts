import { useEffect, useRef } from 'react';
import { useSession, useStudio } from '#src/app/hooks.ts';
import type { SessionState } from '#src/app/session.ts';
import type { Studio } from '#src/app/studio.ts';
import { nodeKey, type OutlineRow, portKey } from './row.ts';
import { outlineRoom, useRoom } from './state.ts';
import type { LinesOf } from './useLines.ts';
import { around, survivor } from './visible.ts';

type Selection = SessionState['selection'];

/** What a line stands for, as the canvas selects it. A way that leads nowhere stands for its node. */
export function select({ session }: Studio, row: OutlineRow): void {
  const { select: nodes, selectEdge } = session.getState();
  if (row.port !== '' && row.to !== undefined) selectEdge({ from: row.node, port: row.port });
  else nodes(row.node === '' ? [] : [row.node]);
}

const isSelected = ({ nodes, edge }: Selection, row: OutlineRow): boolean =>
  row.port !== '' && row.to !== undefined
    ? edge?.from === row.node && edge.port === row.port
    : nodes.includes(row.node);

/** The line of what is selected. */
const keyOf = ({ nodes, edge }: Selection): string | undefined => {
  const [node] = nodes;
  if (edge) return portKey(edge.from, edge.port);
  return node === undefined ? undefined : nodeKey(node);
};

/** Goes to a line and selects what it stands for; unfolds what is around it. */
export function goTo(studio: Studio, all: readonly OutlineRow[], key: string): void {
  const row = all.find((one) => one.key === key);
  if (!row) return;
  reveal(studio, all, key);
  select(studio, row);
}

/** The line the keyboard is on: it follows the canvas's selection, and goes to the nearest when its own is gone. */
export function useCurrent({ all, rows }: LinesOf): string | null {
  const studio = useStudio();
  const current = useRoom((state) => state.current);
  const selection = useSession((state) => state.selection);
  const before = useRef<readonly OutlineRow[]>(rows);

  useEffect(() => {
    const now = outlineRoom(studio).getState().current;
    const row = all.find(({ key }) => key === now);
    const wanted = keyOf(selection);
    if (wanted === undefined || (row && isSelected(selection, row))) return;
    // A way without a line of its own: a node leads on by it.
    const key = all.some((one) => one.key === wanted) ? wanted : nodeKey(selection.edge?.from ?? '');
    if (key !== now && all.some((one) => one.key === key)) reveal(studio, all, key);
  }, [studio, all, selection]);

  useEffect(() => {
    const { current: now, set } = outlineRoom(studio).getState();
    const left = survivor(before.current, rows, now) ?? null;
    before.current = rows;
    if (left === now) return;
    set({ current: left });
    const { selection: chosen } = studio.session.getState();
    const row = rows.find(({ key }) => key === left);
    if (row && now !== null && chosen.nodes.length === 0 && chosen.edge === null) select(studio, row);
  }, [studio, rows]);

  return current;
}

function reveal(studio: Studio, all: readonly OutlineRow[], key: string): void {
  const room = outlineRoom(studio);
  const { folded } = room.getState();
  const parents = new Set(around(all, key));
  const left = new Set([...folded].filter((one) => !parents.has(one)));
  room.getState().set({ current: key, folded: left.size === folded.size ? folded : left });
}
