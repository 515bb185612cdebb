import { useDeferredValue, useMemo } from 'react';
import { useStudio } from '#src/app/hooks.ts';
import { modeOf, type Preview, previewOf } from './replacing.ts';
import type { Found } from './results.ts';
import { useFind } from './state.ts';

const NONE: readonly Preview[] = [];

/** What would become of every hit; nothing while nothing is to be replaced. */
export function usePreview(found: Found): readonly Preview[] {
  const studio = useStudio();
  const replacing = useFind((state) => state.replacing);
  const by = useDeferredValue(useFind((state) => state.by));
  return useMemo(() => {
    if (!replacing) return NONE;
    return previewOf(studio, found.hits, modeOf(found.query), by);
  }, [studio, replacing, found, by]);
}
