import { useEffect } from 'react';
import { useReactFlow } from 'reactflow';
import { useSession } from '#src/app/hooks.ts';
import { centreOn } from './useSurface.ts';

/** Brings the node into view that somebody asked to see. */
export function useReveal(): void {
  const flow = useReactFlow();
  const focus = useSession((state) => state.focus);
  useEffect(() => {
    if (focus) centreOn(flow, focus.node);
  }, [flow, focus]);
}
