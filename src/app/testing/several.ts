import { channels, type Flow, type NodeRegistry, type Workspace } from '#runtime/index.ts';
import { createChecker } from '#src/document/check.ts';
import { createTeller } from '#src/document/sentences.ts';
import { createDocument } from '#src/document/store.ts';
import type { Studio } from '../studio.ts';
import { testStudio } from './studio.ts';

/** A studio for tests and stories with several flows, and node types of one's own. The first flow is open. */
export function studioWith(
  nodes: NodeRegistry,
  workspace: Workspace,
  flows: readonly Flow[],
  open = flows[0]?.id ?? '',
): Studio {
  const studio = testStudio(flows[0], workspace);
  const byId = Object.fromEntries(flows.map((flow) => [flow.id, flow]));
  studio.session.getState().openFlow(open);
  return {
    ...studio,
    document: createDocument({ workspace, flows: byId }),
    nodes,
    check: createChecker(nodes, channels),
    tell: createTeller(nodes, channels),
  };
}
