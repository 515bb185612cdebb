import { type RefObject, useEffect } from 'react';
import { useReactFlow } from 'reactflow';
import { NODE_WIDTH } from '#runtime/index.ts';
import { useStudio } from '#src/app/hooks.ts';

/** Room kept beside the node. In px. */
const MARGIN = 24;

/** Selecting a node opens the inspector, which can come to stand over it: then the view moves just so much aside. */
export function useKeepInView(region: RefObject<HTMLElement | null>): void {
  const { session } = useStudio();
  const flow = useReactFlow();
  useEffect(() => {
    const { current } = region;
    if (!current) return;
    let width = current.clientWidth;
    const observer = new ResizeObserver(() => {
      const shrank = current.clientWidth < width;
      width = current.clientWidth;
      const [selected] = session.getState().selection.nodes;
      const node = selected === undefined ? undefined : flow.getNode(selected);
      if (!shrank || !node) return;
      const { x, y, zoom } = flow.getViewport();
      const left = node.position.x * zoom + x;
      const hidden = left + NODE_WIDTH * zoom + MARGIN - width;
      if (hidden > 0) flow.setViewport({ x: x - hidden, y, zoom }).catch(() => false);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [session, flow, region]);
}
