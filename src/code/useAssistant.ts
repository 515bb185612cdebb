import { useMemo } from 'react';
import { useStudio } from '#src/app/hooks.ts';
import type { Assistant } from '#src/editor/assistant.ts';
import { assistantFor } from './assistant.ts';
import type { Place } from './texts.ts';

const NOBODY: Assistant = { suggest: () => null, explain: () => null };

/** Who completes a text, by the project as it is when asked. */
export function useAssistant({ flowId }: Place): Assistant {
  const studio = useStudio();
  return useMemo(() => {
    const { document, session, nodes, channels } = studio;
    const known = () => {
      const { workspace, flows } = document.getState().project;
      const flow = flows[flowId];
      const language = session.getState().uiLanguage;
      return flow && { flow, flows, workspace, nodes, channels, language };
    };
    const now = () => {
      const found = known();
      return found ? assistantFor(found) : NOBODY;
    };
    return {
      suggest: (text, at) => now().suggest(text, at),
      explain: (text, at) => now().explain(text, at),
    };
  }, [studio, flowId]);
}
