import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Flow, type Position, summaryContext } from '#runtime/index.ts';
import { useChecked, useFlow, useSession, useStudio, useWorkspace } from '#src/app/hooks.ts';
import type { Played } from '#src/app/session.ts';
import { type CanvasEdge, createEdgeMaker, edgeId } from './edges.ts';
import type { FaceContext } from './face.ts';
import { groupBy } from './group.ts';
import { type NodeProblems, problemsByNode } from './marks.ts';
import { type CanvasNode, createNodeMaker, type Lit, type NodeWords } from './nodes.ts';
import { useRoutes } from './useRoutes.ts';

/** The flow as React Flow draws it. `moving` are the places of nodes that are being dragged. */
export interface Drawing {
  nodes: CanvasNode[];
  edges: CanvasEdge[];
  setMoving: (moving: ReadonlyMap<string, Position> | null) => void;
}

type Moving = ReadonlyMap<string, Position> | null;

const NO_PROBLEMS: ReadonlyMap<string, NodeProblems> = new Map();

/** Draws the flow on the canvas; what did not change stays the same object. */
export function useDrawing(): Drawing {
  const flow = useFlow();
  const [moving, setMoving] = useState<Moving>(null);
  const nodes = useCanvasNodes(flow, moving);
  const edges = useCanvasEdges(flow, nodes, moving);
  return { nodes, edges, setMoving };
}

function useCanvasNodes(flow: Flow | undefined, moving: Moving): CanvasNode[] {
  const [make] = useState(createNodeMaker);
  const context = useFaceContext();
  const words = useNodeWords();
  const problems = useProblems(flow);
  const selected = useSession((state) => state.selection.nodes);
  const played = useSession((state) => state.played);
  return useMemo(() => {
    if (!flow) return [];
    const wired = groupBy(flow.edges, ({ from }) => from);
    const chosen = new Set(selected);
    const ids = Object.keys(flow.nodes);
    const current = selected.find((id) => Object.hasOwn(flow.nodes, id)) ?? ids[0];
    return Object.entries(flow.nodes).map(([id, node]) =>
      make({
        id,
        node,
        position: moving?.get(id) ?? node.position,
        wired: (wired.get(id) ?? []).map(({ port }) => port).join('\n'),
        problems: problems.get(id) ?? null,
        lit: litOf(id, played),
        isSelected: chosen.has(id),
        isCurrent: id === current,
        context,
        words,
      }),
    );
  }, [flow, moving, make, context, words, problems, selected, played]);
}

const litOf = (id: string, played: Played | null): Lit =>
  played?.waitingAt === id ? 'waiting' : played?.nodes.includes(id) ? 'passed' : null;

function useCanvasEdges(flow: Flow | undefined, nodes: readonly CanvasNode[], moving: Moving): CanvasEdge[] {
  const t = useTranslations('canvas');
  const [make] = useState(createEdgeMaker);
  const routes = useRoutes(flow, nodes);
  const selected = useSession((state) => state.selection.edge);
  const played = useSession((state) => state.played);
  const name = useMemo(
    () => (port: string, from: string, to: string) => t('edge-name', { port, from, to }),
    [t],
  );
  return useMemo(() => {
    const data = new Map(nodes.map((node) => [node.id, node.data]));
    const last = [...(played?.edges ?? [])].at(-1);
    return (flow?.edges ?? []).flatMap((edge) => {
      const [source, target] = [data.get(edge.from), data.get(edge.to)];
      if (!source || !target) return [];
      const id = edgeId(edge.from, edge.port);
      const taken = played?.edges.has(id) ? (id === last ? 'last' : 'yes') : 'no';
      const isSelected = selected?.from === edge.from && selected.port === edge.port;
      // An edge of a node that is being dragged follows it by itself.
      const route = moving?.has(edge.from) || moving?.has(edge.to) ? null : (routes.get(id) ?? null);
      return [make(edge, { source, target, played: taken, isSelected, route, name })];
    });
  }, [flow, nodes, make, selected, played, name, routes, moving]);
}

function useFaceContext(): FaceContext {
  const t = useTranslations('canvas');
  const { nodes, icons, channels } = useStudio();
  const lens = useSession((state) => state.lens);
  const workspace = useWorkspace();
  const language = useSession((state) => state.uiLanguage);
  const textLanguage = useSession((state) => state.textLanguage);
  return useMemo(
    () => ({
      nodes,
      icons,
      textLanguage,
      summary: summaryContext(workspace, language, textLanguage),
      lens: lens === null ? undefined : channels.get(lens),
      unnamed: (number) => t('unnamed-port', { number }),
    }),
    [nodes, icons, channels, lens, workspace, language, textLanguage, t],
  );
}

function useNodeWords(): NodeWords {
  const t = useTranslations('canvas');
  return useMemo(
    () => ({ name: ({ title, typeTitle }) => t('node-name', { title, type: typeTitle }), role: t('node') }),
    [t],
  );
}

/** The problems of each node; a node whose problems read the same keeps the same object. */
function useProblems(flow: Flow | undefined): ReadonlyMap<string, NodeProblems> {
  const studio = useStudio();
  const checked = useChecked();
  const language = useSession((state) => state.uiLanguage);
  const [known] = useState(() => new Map<string, NodeProblems>());
  return useMemo(() => {
    if (!flow || !checked) return NO_PROBLEMS;
    const marks = problemsByNode(checked.problems, flow, studio, language);
    const entries = [...marks].map(([id, mark]): [string, NodeProblems] => [id, kept(known, id, mark)]);
    return new Map(entries);
  }, [flow, checked, studio, language, known]);
}

function kept(known: Map<string, NodeProblems>, id: string, mark: NodeProblems): NodeProblems {
  const last = known.get(id);
  if (last && JSON.stringify(last) === JSON.stringify(mark)) return last;
  known.set(id, mark);
  return mark;
}
