import { useMemo } from 'react';
import type { DrawnNode, Flow, Problem } from '#runtime/index.ts';
import { useChecked, useStudio } from '#src/app/hooks.ts';
import { useDrawingContext } from '#src/app/useDrawingContext.ts';
import { drawnOf } from './drawn.ts';
import { listedOf } from './listed.ts';
import type { OutlineRow } from './row.ts';
import { useRoom } from './state.ts';
import { outlineOf } from './tree.ts';
import { unfolded } from './visible.ts';

/** The lines of a flow, and what is needed to write them. */
export interface LinesOf {
  /** All of them, also those that are folded away. */
  all: readonly OutlineRow[];
  /** Those to be seen. */
  rows: readonly OutlineRow[];
  drawn: ReadonlyMap<string, DrawnNode>;
  /** Each node's place, as `1.2.3`. */
  numbers: ReadonlyMap<string, string>;
  problems: ReadonlyMap<string, readonly Problem[]>;
}

const NONE: readonly Problem[] = [];

export function useLines(flow: Flow): LinesOf {
  const { nodes } = useStudio();
  const context = useDrawingContext();
  const found = useChecked()?.problems ?? NONE;
  const problems = useMemo(() => byNode(found, flow), [found, flow]);
  const drawn = useMemo(() => drawnOf(flow, context), [flow, context]);
  const all = useMemo(() => outlineOf({ flow, nodes, drawn, problems }), [flow, nodes, drawn, problems]);
  const numbers = useMemo(
    () => new Map(all.filter(({ kind }) => kind === 'node').map(({ node, number }) => [node, number])),
    [all],
  );
  const folded = useRoom((state) => state.folded);
  const query = useRoom((state) => state.query.trim());
  const order = useRoom((state) => state.order);
  const isTree = useRoom((state) => state.view === 'tree');
  const rows = useMemo(() => {
    if (query !== '' || !isTree) return listedOf(all, drawn, query, isTree ? 'flow' : order);
    return unfolded(all, folded);
  }, [all, drawn, query, order, isTree, folded]);
  return { all, rows, drawn, numbers, problems };
}

/** Problems of the flow as a whole, and of nodes that are gone, are at `''`. */
function byNode(problems: readonly Problem[], { nodes }: Flow): ReadonlyMap<string, readonly Problem[]> {
  const found = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { node = '' } = problem.where;
    const key = Object.hasOwn(nodes, node) ? node : '';
    found.set(key, [...(found.get(key) ?? []), problem]);
  }
  return found;
}
