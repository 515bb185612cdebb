import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Flow, type FlowGroup, NODE_WIDTH, type Position } from '#runtime/index.ts';
import { useSession } from '#src/app/hooks.ts';
import { boxAround } from '#src/document/edits/boxes.ts';
import { frameAround } from '#src/document/edits/groups.ts';
import { type CanvasThing, createBoxMaker, createFrameMaker, createNoteMaker } from './annotations.ts';
import type { Folding } from './folding.ts';
import { groupKey, noteKey } from './keys.ts';
import type { NodeProblems } from './marks.ts';
import type { Moving } from './moving.ts';
import type { CanvasNode, Lit } from './nodes.ts';

interface Input {
  flow: Flow | undefined;
  folding: Folding;
  nodes: readonly CanvasNode[];
  moving: Moving;
  /** The key of what Tab goes to. */
  current: string | undefined;
}

const NONE: CanvasThing[] = [];

/** Notes, and groups as frames or boxes, as React Flow draws them. */
export function useAnnotations({ flow, folding, nodes, moving, current }: Input): CanvasThing[] {
  const t = useTranslations('canvas');
  const [make] = useState(() => ({
    note: createNoteMaker(),
    frame: createFrameMaker(),
    box: createBoxMaker(),
  }));
  const selection = useSession((state) => state.selection);
  const [sameProblems] = useState(createSumming);
  return useMemo(() => {
    if (!flow?.notes && !flow?.groups) return NONE;
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const chosen = new Set(selection.nodes);
    const notes = Object.entries(flow.notes ?? {}).flatMap(([id, note]) => {
      const key = noteKey(id);
      if (folding.boxOf.has(key)) return [];
      return make.note(key, {
        id,
        note,
        position: moving?.get(key) ?? note.position,
        label: t('note-name', { text: note.text }),
        role: t('note-role'),
        isSelected: selection.notes.includes(id),
        isCurrent: key === current,
      });
    });
    const groups = Object.entries(folding.groups).flatMap(([id, group]) => {
      const key = groupKey(id);
      const members = group.nodes.flatMap((node) => byId.get(node) ?? []);
      const isWhole = group.nodes.every((node) => chosen.has(node));
      const around = boxAround(members.map((node) => placeOf(node, flow, group, moving)));
      if (!around) return [];
      if (!group.folded) return make.frame(key, { id, group, isWhole, ...frameAround([around])! });
      return make.box(key, {
        id,
        group,
        position: { x: around.x, y: around.y },
        problems: sameProblems(key, members),
        lit: litOf(members),
        label: t('box-name', { title: group.title || t('untitled'), count: group.nodes.length }),
        role: t('box-role'),
        isSelected: isWhole,
        isCurrent: key === current,
      });
    });
    return [...groups, ...notes];
  }, [flow, folding, nodes, moving, current, selection, make, sameProblems, t]);
}

/** A frame stays while some of its nodes are dragged, to show what they leave; it goes along with all of them. */
function placeOf({ id, height = 0, position }: CanvasNode, flow: Flow, group: FlowGroup, moving: Moving) {
  const goes = moving !== null && group.nodes.every((node) => moving.has(node));
  const at: Position = (goes ? position : flow.nodes[id]?.position) ?? position;
  return { ...at, width: NODE_WIDTH, height };
}

const litOf = (members: readonly CanvasNode[]): Lit => {
  const lit = members.map(({ data }) => data.lit);
  return lit.find((one) => one === 'waiting') ?? lit.find((one) => one === 'passed') ?? null;
};

/** All problems of a group's nodes; the same object while they read the same. */
function createSumming() {
  const known = new Map<string, { from: string; problems: NodeProblems | null }>();
  return (key: string, members: readonly CanvasNode[]): NodeProblems | null => {
    const found = members.flatMap(({ data }) => data.problems ?? []);
    const from = JSON.stringify(found);
    const last = known.get(key);
    if (last?.from === from) return last.problems;
    const severity = found.some((one) => one.severity === 'error') ? 'error' : 'warning';
    const problems =
      found.length > 0 ? ({ severity, lines: found.flatMap(({ lines }) => lines) } as const) : null;
    known.set(key, { from, problems });
    return problems;
  };
}
