import { useDeferredValue, useEffect } from 'react';
import { loadPatterns, patternsLoaded } from '#runtime/index.ts';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import { type Found, foundNodes, resultsOf } from './results.ts';
import { useFind } from './state.ts';

/** What is found, a moment after it is typed where there is much of it. */
export function useFound(): Found {
  const studio = useStudio();
  useFind((state) => state);
  useDocument((state) => state.project);
  useSession(({ flowId, uiLanguage }) => `${flowId} ${uiLanguage}`);
  useSession((state) => state.compilerLoaded);
  useSession((state) => state.patternsLoaded);
  return useDeferredValue(resultsOf(studio));
}

/** Patterns are looked for by what scripts look for them with; it is loaded when first needed. */
export function usePatterns(): void {
  const { session } = useStudio();
  const isWanted = useFind((state) => state.pattern);
  useEffect(() => {
    if (!isWanted || patternsLoaded()) return;
    loadPatterns().then(
      () => session.getState().set({ patternsLoaded: true }),
      () => undefined,
    );
  }, [isWanted, session]);
}

/** The canvas marks the nodes that something is found in, as long as the results are to be seen. */
export function useMarked(found: Found): void {
  const { session } = useStudio();
  const flowId = useSession((state) => state.flowId);
  useEffect(() => session.getState().set({ found: foundNodes(found, flowId) }), [found, flowId, session]);
  useEffect(() => () => session.getState().set({ found: new Set() }), [session]);
}
