import { useEffect, useMemo, useRef } from 'react';
import { useSession, useStudio } from '#src/app/hooks.ts';
import type { SessionState } from '#src/app/session.ts';
import type { Shown } from '#src/editor/json-text.ts';
import { type Part, Places } from './places.ts';
import type { Place } from './texts.ts';

type Selection = SessionState['selection'];

/** What is selected on the canvas, in the text, and what the cursor in the text selects on the canvas. */
export function useSelected({ flowId }: Place, text: string, places: Places) {
  const { document, session } = useStudio();
  const selection = useSession((state) => state.selection);
  /** The selection that is known here: it needs no looking up. */
  const seen = useRef<Selection | null>(null);
  const shown = useMemo((): Shown | null => {
    const range = rangeOf(selection, places);
    return range ? { ...range, reveal: seen.current !== selection } : null;
  }, [selection, places]);
  useEffect(() => {
    seen.current = selection;
  }, [selection]);
  const onCaret = (at: number, now: string) => {
    const part = (now === text ? places : new Places(now)).partAt(at);
    const flow = document.getState().project.flows[flowId];
    const { selection: before, select, selectEdge } = session.getState();
    if (!part || !flow || isSelected(part, before)) return;
    if ('edge' in part) selectEdge(part.edge);
    else if (Object.hasOwn(flow.nodes, part.node)) select([part.node]);
    seen.current = session.getState().selection;
  };
  return { shown, onCaret };
}

function rangeOf({ nodes, edge }: Selection, places: Places) {
  const [node] = nodes;
  if (edge) return places.rangeOfEdge(edge);
  return node !== undefined && nodes.length === 1 ? places.rangeOfNode(node) : undefined;
}

const isSelected = (part: Part, { nodes, edge }: Selection): boolean =>
  'edge' in part
    ? edge?.from === part.edge.from && edge.port === part.edge.port
    : nodes.length === 1 && nodes[0] === part.node;
