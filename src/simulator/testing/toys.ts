import { channels, type Flow, type NodeRegistry, type Workspace } from '#runtime/index.ts';
import { createSession } from '#src/app/session.ts';
import type { Studio } from '#src/app/studio.ts';
import { createChecker } from '#src/document/check.ts';
import { createDocument } from '#src/document/store.ts';

/** A studio without a screen, with one flow open. */
export function studioWith(
  nodes: NodeRegistry,
  workspace: Workspace,
  flows: readonly Flow[],
  open = flows[0]?.id ?? '',
): Studio {
  const document = createDocument({
    workspace,
    flows: Object.fromEntries(flows.map((flow) => [flow.id, flow])),
  });
  return {
    document,
    session: createSession(open, 'en', 'en'),
    nodes,
    channels,
    icons: {},
    check: createChecker(nodes, channels),
  };
}
