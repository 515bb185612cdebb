import { nodeName } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { useSimulator } from './useSimulator.ts';

/** What nodes of the flow that is played are called. */
export function useNodeName(): (node: string) => string {
  const { nodes } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const flow = useSimulator((state) => state.simulation?.scene.flow);
  return (node) => nodeName(node, { nodes, flow, language });
}
