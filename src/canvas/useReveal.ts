import { useEffect } from 'react';
import { useReactFlow } from 'reactflow';
import { bringOut } from '#src/app/annotating.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { afterDrawing, centreOn } from './useSurface.ts';

/** Brings the node into view that somebody asked to see. */
export function useReveal(): void {
  const flow = useReactFlow();
  const studio = useStudio();
  const focus = useSession((state) => state.focus);
  useEffect(() => {
    if (!focus) return;
    bringOut(studio, focus.node);
    afterDrawing(() => centreOn(flow, focus.node));
  }, [flow, focus, studio]);
}
