import { useMemo } from 'react';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { useDrawingContext } from '#src/app/useDrawingContext.ts';
import type { FaceContext } from './face.ts';

/** What faces are drawn with; the same object as long as none of it changes. */
export function useFaceContext(): FaceContext {
  const { icons, channels } = useStudio();
  const drawing = useDrawingContext();
  const lens = useSession((state) => state.lens);
  return useMemo(
    () => ({ ...drawing, icons, lens: lens === null ? undefined : channels.get(lens) }),
    [drawing, icons, channels, lens],
  );
}
