import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Flow, Workspace } from '#runtime/index.ts';
import type { Checked } from '#src/document/check.ts';
import type { DocumentState } from '#src/document/store.ts';
import type { SessionState } from './session.ts';
import type { Studio } from './studio.ts';

export const StudioContext = createContext<Studio | null>(null);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error('A part of the studio was rendered outside StudioContext.');
  return studio;
}

export const useDocument = <T>(pick: (state: DocumentState) => T): T => useStore(useStudio().document, pick);

export const useSession = <T>(pick: (state: SessionState) => T): T => useStore(useStudio().session, pick);

export const useWorkspace = (): Workspace => useDocument((state) => state.project.workspace);

/** The flow on the canvas; undefined while the project has none. */
export function useFlow(): Flow | undefined {
  const flowId = useSession((state) => state.flowId);
  return useDocument((state) => state.project.flows[flowId]);
}

/** What the compiler says of the flow on the canvas. */
export const useChecked = (): Checked | undefined => useCheckedFlow(useFlow());

/** What the compiler says of a flow, be it as it was a moment ago. */
export function useCheckedFlow(flow: Flow | undefined): Checked | undefined {
  const { check } = useStudio();
  const project = useDocument((state) => state.project);
  // Once the compiler and the patterns are loaded there is more to say.
  useSession((state) => state.compilerLoaded);
  useSession((state) => state.patternsLoaded);
  return flow && check(flow, project);
}
