import { useMemo } from 'react';
import type { Flow } from '#runtime/index.ts';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import type { Pasted } from '#src/app/session.ts';
import { type Missing, missingIn } from '#src/document/edits/named.ts';

/** What was pasted, on the flow as it is now, and all that it lacks there. */
export interface Report {
  pasted: Pasted;
  flow: Flow;
  /** Of what was pasted, what is still there. */
  nodes: readonly string[];
  missing: readonly Missing[];
}

/** The report of the last paste; null where there is nothing to tell, or its nodes are gone. */
export function useReport(): Report | null {
  const { nodes: registry } = useStudio();
  const pasted = useSession((state) => state.pasted);
  const flowId = useSession((state) => state.flowId);
  const project = useDocument((state) => state.project);
  return useMemo(() => {
    const flow = pasted?.flow === flowId ? project.flows[flowId] : undefined;
    if (!pasted || !flow) return null;
    const nodes = pasted.nodes.filter((id) => Object.hasOwn(flow.nodes, id));
    if (nodes.length === 0) return null;
    return { pasted, flow, nodes, missing: missingIn(project, flow, nodes, registry) };
  }, [pasted, flowId, project, registry]);
}
