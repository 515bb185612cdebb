import { useMemo } from 'react';
import type { Flow } from '#runtime/index.ts';
import { useSession } from '#src/app/hooks.ts';
import type { Played } from '#src/app/session.ts';
import { RowView } from './RowView.tsx';
import { useRoom } from './state.ts';
import type { LinesOf } from './useLines.ts';

interface RowsProps {
  flow: Flow;
  lines: LinesOf;
  indexes: readonly number[];
  current: string | null;
}

/** The lines that are drawn. */
export function Rows({ flow, lines, indexes, current }: RowsProps) {
  const chosen = new Set(useSession((state) => state.selection.nodes));
  const edge = useSession((state) => state.selection.edge);
  const played = useSession((state) => state.played);
  const folded = useRoom((state) => state.folded);
  const renamed = useRoom(({ asking }) => (asking?.what === 'title' ? asking.node : null));
  const groups = useMemo(() => groupTitles(flow), [flow]);
  return indexes.map((at) => {
    const row = lines.rows[at];
    if (!row) return null;
    const { key, kind, node, port, to = '' } = row;
    return (
      <RowView
        key={key}
        row={row}
        at={at}
        flow={flow}
        drawn={lines.drawn.get(node)}
        number={lines.numbers.get(to) ?? ''}
        title={lines.drawn.get(to)?.title ?? to}
        problems={lines.problems.get(node)}
        group={groups.get(node)}
        lit={litOf(node, played)}
        isCurrent={key === current}
        isSelected={kind === 'node' ? chosen.has(node) : edge?.from === node && edge.port === port}
        isFolded={folded.has(key)}
        isRenamed={kind === 'node' && renamed === node}
      />
    );
  });
}

const litOf = (id: string, played: Played | null) =>
  played?.waitingAt === id ? 'waiting' : played?.nodes.includes(id) ? 'passed' : null;

/** A node is in the first group that names it. */
function groupTitles({ groups = {} }: Flow): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { title, nodes } of Object.values(groups))
    for (const node of nodes) if (!titles.has(node)) titles.set(node, title);
  return titles;
}
