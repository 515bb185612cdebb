import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Flow, groupBy } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import type { Played } from '#src/app/session.ts';
import type { CanvasThing } from './annotations.ts';
import { carried } from './carried.ts';
import type { CanvasEdge } from './edges.ts';
import { type Folding, foldingOf } from './folding.ts';
import type { Moving } from './moving.ts';
import { type CanvasNode, createNodeMaker, type Lit, type NodeWords } from './nodes.ts';
import { selectedKeys } from './picking.ts';
import { useAnnotations } from './useAnnotations.ts';
import { useCanvasEdges } from './useCanvasEdges.ts';
import { useDrawnFlow } from './useDrawnFlow.ts';
import { useFaceContext } from './useFaceContext.ts';
import { useProblems } from './useProblems.ts';

/** The flow as React Flow draws it. */
export interface Drawing {
  /** Every node, those in folded groups among them. */
  nodes: CanvasNode[];
  /** What is on the canvas: notes and groups behind, then the nodes that are to be seen. */
  things: CanvasThing[];
  edges: CanvasEdge[];
  /** The places of what is being dragged, by key. */
  setMoving: (moving: Moving) => void;
}

const NO_FOLDING: Folding = { groups: {}, boxOf: new Map() };

/** Draws the flow on the canvas; what did not change stays the same object. */
export function useDrawing(): Drawing {
  const studio = useStudio();
  const flow = useDrawnFlow();
  const [places, setMoving] = useState<Moving>(null);
  const folding = flow ? foldingOf(flow, studio.nodes) : NO_FOLDING;
  const moving = useMemo(
    () => (flow && places ? carried(flow, places, studio.nodes) : null),
    [flow, places, studio.nodes],
  );
  const current = useCurrent(flow);
  const nodes = useCanvasNodes(flow, moving, current);
  const annotations = useAnnotations({ flow, folding, nodes, moving, current });
  const things = useMemo<CanvasThing[]>(
    () => [
      ...annotations,
      ...(folding.boxOf.size > 0 ? nodes.filter(({ id }) => !folding.boxOf.has(id)) : nodes),
    ],
    [annotations, nodes, folding],
  );
  const edges = useCanvasEdges({ flow, folding, nodes, moving });
  return { nodes, things, edges, setMoving };
}

/** The key of what Tab goes to: what is selected, else the first node. */
function useCurrent(flow: Flow | undefined): string | undefined {
  const studio = useStudio();
  const selection = useSession((state) => state.selection);
  return useMemo(() => {
    if (!flow) return undefined;
    const { boxOf } = foldingOf(flow, studio.nodes);
    const [first = ''] = Object.keys(flow.nodes);
    return selectedKeys(studio, flow, selection)[0] ?? boxOf.get(first) ?? first;
  }, [flow, studio, selection]);
}

function useCanvasNodes(flow: Flow | undefined, moving: Moving, current: string | undefined): CanvasNode[] {
  const [make] = useState(createNodeMaker);
  const context = useFaceContext();
  const words = useNodeWords();
  const problems = useProblems(flow);
  const selected = useSession((state) => state.selection.nodes);
  const played = useSession((state) => state.played);
  const wired = useWired(flow?.edges);
  const atRest = useMemo(() => {
    if (!flow) return [];
    const chosen = new Set(selected);
    return Object.entries(flow.nodes).map(([id, node]) =>
      make({
        id,
        node,
        position: node.position,
        wired: wired.get(id) ?? '',
        problems: problems.get(id) ?? null,
        lit: litOf(id, played),
        isSelected: chosen.has(id),
        isCurrent: id === current,
        context,
        words,
      }),
    );
  }, [flow, make, context, words, problems, selected, current, played, wired]);
  // At each step of a drag, and for all nodes: nothing else is looked at.
  return useMemo(() => {
    if (!moving) return atRest;
    return atRest.map((item) => {
      const position = moving.get(item.id);
      return position ? { ...item, position } : item;
    });
  }, [atRest, moving]);
}

/** The ports that edges leave by, of each node, joined by new lines. */
function useWired(edges: Flow['edges'] | undefined): ReadonlyMap<string, string> {
  return useMemo(() => {
    const ports = groupBy(edges ?? [], ({ from }) => from);
    return new Map([...ports].map(([id, own]) => [id, own.map(({ port }) => port).join('\n')]));
  }, [edges]);
}

const litOf = (id: string, played: Played | null): Lit =>
  played?.waitingAt === id ? 'waiting' : played?.nodes.includes(id) ? 'passed' : null;

function useNodeWords(): NodeWords {
  const t = useTranslations('canvas');
  return useMemo(
    () => ({ name: ({ title, typeTitle }) => t('node-name', { title, type: typeTitle }), role: t('node') }),
    [t],
  );
}
