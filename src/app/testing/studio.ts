import { nodes } from '#nodes/index.ts';
import { channels, type Flow, type Workspace } from '#runtime/index.ts';
import { createChecker } from '#src/document/check.ts';
import { createDocument } from '#src/document/store.ts';
import { createSession } from '../session.ts';
import type { Studio } from '../studio.ts';

/** A workspace with nothing in it but the languages. */
export const emptyWorkspace: Workspace = {
  format: 'routewright/workspace',
  version: 1,
  id: 'workspace',
  name: 'Workspace',
  languages: { fallback: ['en'], byCallingCode: {} },
  pointsOfContact: {},
  skills: {},
  agents: {},
  hours: {},
  templates: {},
  customerFields: {},
  customers: {},
};

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
  workspace: Workspace = emptyWorkspace,
  icons: Studio['icons'] = {},
): Studio {
  return {
    document: createDocument({ workspace, flows: { [flow.id]: flow } }),
    session: createSession(flow.id, 'en', 'en'),
    nodes,
    channels,
    icons,
    check: createChecker(nodes, channels),
  };
}
