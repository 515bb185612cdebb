import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Flow } from '#runtime/index.ts';
import { useSession } from '#src/app/hooks.ts';
import { type Played, selectedEdges } from '#src/app/session.ts';
import {
  type CanvasEdge,
  createEdgeMaker,
  type EdgeData,
  type EdgeName,
  edgeId,
  isEndAlike,
} from './edges.ts';
import { type Folding, type Line, linesOf } from './folding.ts';
import type { Moving } from './moving.ts';
import type { CanvasNode } from './nodes.ts';
import { useRoutes } from './useRoutes.ts';
import { useSame } from './useSame.ts';

interface Input {
  flow: Flow | undefined;
  folding: Folding;
  nodes: CanvasNode[];
  moving: Moving;
}

/** The edges as React Flow draws them, led among what stands in their way. */
export function useCanvasEdges({ flow, folding, nodes, moving }: Input): CanvasEdge[] {
  const [make] = useState(createEdgeMaker);
  const all = flow?.edges;
  const { boxOf } = folding;
  const lines = useMemo(() => (all ? linesOf({ edges: all }, { boxOf }) : []), [all, boxOf]);
  const routes = useRoutes({ flow, folding, lines, nodes });
  const selection = useSession((state) => state.selection);
  const played = useSession((state) => state.played);
  const name = useEdgeName();
  const data = useData(nodes);
  // Where edges are not led around each other, they follow what is dragged in any case.
  const loose = routes.size > 0 ? moving : null;
  const edges = useMemo(() => {
    const selected = new Set(selectedEdges(selection).map(({ from, port }) => edgeId(from, port)));
    const last = [...(played?.edges ?? [])].at(-1);
    return lines.flatMap((line) => {
      const { id, edge, source: from, target: to, edges } = line;
      const [source, target] = [data.get(edge.from), data.get(edge.to)];
      if (!source || !target) return [];
      const isSelected = edges.some(({ from: node, port }) => selected.has(edgeId(node, port)));
      // An edge of a node that is being dragged follows it by itself.
      const isMoving = edges.some((one) => loose?.has(one.from) || loose?.has(one.to));
      return [
        make(edge, {
          source,
          target,
          fromBox: from === edge.from ? undefined : from,
          toBox: to === edge.to ? undefined : to,
          count: edges.length,
          played: takenOf(line, played, last),
          isSelected,
          route: isMoving ? null : (routes.get(id) ?? null),
          name,
        }),
      ];
    });
  }, [lines, data, make, selection, played, name, routes, loose]);
  return useSame(edges);
}

/** What each node shows; the same map while edges show the same of all of it, wherever nodes stand. */
function useData(nodes: CanvasNode[]): ReadonlyMap<string, CanvasNode['data']> {
  const alike = useSame(nodes, isAlikeForEdges);
  return useMemo(() => new Map(alike.map(({ id, data }) => [id, data])), [alike]);
}

const isAlikeForEdges = (one: CanvasNode, other: CanvasNode): boolean =>
  one.id === other.id && isEndAlike(one.data, other.data);

function takenOf({ edges }: Line, played: Played | null, last: string | undefined): EdgeData['played'] {
  const ids = edges.map(({ from, port }) => edgeId(from, port));
  if (last !== undefined && ids.includes(last)) return 'last';
  return ids.some((id) => played?.edges.has(id)) ? 'yes' : 'no';
}

function useEdgeName(): EdgeName {
  const t = useTranslations('canvas');
  return useMemo(
    () => ({
      one: (port, from, to) => t('edge-name', { port, from, to }),
      several: (count) => t('edges-name', { count }),
    }),
    [t],
  );
}
