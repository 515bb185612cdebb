import { useMemo, useState } from 'react';
import { useFlow } from '#src/app/hooks.ts';
import type { CanvasThing } from './annotations.ts';
import type { CanvasEdge } from './edges.ts';
import { thingAt } from './keys.ts';
import { useOnlyWays } from './useOnlyWays.ts';

const DIM = 'canvas-dim';

interface Drawn {
  things: CanvasThing[];
  edges: CanvasEdge[];
}

/** What is drawn, with all that is not on the ways that are looked at dimmed. What stays dimmed stays the same object. */
export function useDimmed({ things, edges }: Drawn): Drawn {
  const flow = useFlow();
  const shown = useOnlyWays();
  const [dim] = useState(createDimmer);
  return useMemo(() => {
    if (!shown) return { things, edges };
    const isShown = (key: string): boolean => {
      const { kind, id } = thingAt(key);
      if (kind === 'group') return flow?.groups?.[id]?.nodes.some((node) => shown.has(node)) ?? false;
      return kind === 'node' && shown.has(id);
    };
    return {
      things: things.map((thing) => (isShown(thing.id) ? thing : dim(thing))),
      edges: edges.map((edge) => (isShown(edge.source) && isShown(edge.target) ? edge : dim(edge))),
    };
  }, [things, edges, shown, flow, dim]);
}

function createDimmer() {
  const made = new WeakMap<object, object>();
  return <T extends { className?: string | undefined }>(item: T): T => {
    const known = made.get(item) as T | undefined;
    const dimmed = known ?? { ...item, className: DIM };
    if (!known) made.set(item, dimmed);
    return dimmed;
  };
}
