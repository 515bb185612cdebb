import { useDeferredValue } from 'react';
import type { Flow } from '#runtime/index.ts';
import { useFlow } from '#src/app/hooks.ts';

/**
 * The flow as it is to be drawn. What somebody types into a field is drawn once it stands there: thousands of nodes need
 * not be looked at before the next letter. Whatever moves, comes or goes is drawn at once.
 */
export function useDrawnFlow(): Flow | undefined {
  const flow = useFlow();
  const last = useDeferredValue(flow);
  return flow && last && standAlike(last, flow) ? last : flow;
}

/** The same things at the same places, with the same edges: only what is in nodes differs. */
export function standAlike(one: Flow, other: Flow): boolean {
  if (one === other) return true;
  const isAlike =
    one.id === other.id &&
    one.edges === other.edges &&
    one.notes === other.notes &&
    one.groups === other.groups;
  return isAlike && hasSamePlaces(one.nodes, other.nodes);
}

function hasSamePlaces(one: Flow['nodes'], other: Flow['nodes']): boolean {
  const ids = Object.keys(one);
  if (ids.length !== Object.keys(other).length) return false;
  return ids.every((id) => {
    const [before, now] = [one[id], other[id]];
    return before === now || (before?.position === now?.position && before?.type === now?.type);
  });
}
