import { nodes } from '#nodes/index.ts';
import { channels, type Flow, type Workspace, workspace } from '#runtime/index.ts';
import { createChecker } from '#src/document/check.ts';
import { createTeller } from '#src/document/sentences.ts';
import { createDocument } from '#src/document/store.ts';
import { createSession } from '../session.ts';
import type { Studio } from '../studio.ts';

/** A workspace with nothing in it but the languages. */
export const emptyWorkspace: Workspace = workspace.parse({
  format: 'routewright/workspace',
  version: 2,
  id: 'workspace',
  name: 'Workspace',
  languages: { fallback: ['en'] },
  pointsOfContact: {},
  skills: {},
});

const emptyFlow: Flow = {
  format: 'routewright/flow',
  version: 1,
  id: 'flow',
  name: 'Flow',
  variables: {},
  nodes: {},
  edges: [],
};

/** A studio for tests and stories, with one flow open. */
export function testStudio(
  flow: Flow = emptyFlow,
  space: Workspace = emptyWorkspace,
  icons: Studio['icons'] = {},
): Studio {
  return {
    document: createDocument({ workspace: space, flows: { [flow.id]: flow } }),
    session: createSession(flow.id, 'en', 'en'),
    nodes,
    channels,
    icons,
    check: createChecker(nodes, channels),
    tell: createTeller(nodes, channels),
  };
}
