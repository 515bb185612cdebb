import type { Flow } from '#runtime/index.ts';
import { freeId } from '#src/document/edits/nodes.ts';
import type { SessionStore } from './session.ts';
import { activeFlow, changeFlow, type Studio } from './studio.ts';

const FLOW_ID = 'flow';

const emptyFlow = (id: string, name: string): Flow => ({
  format: 'routewright/flow',
  version: 1,
  id,
  name,
  variables: {},
  nodes: {},
  edges: [],
});

/** Adds an empty flow to the project and opens it. */
export function newFlow({ document, session }: Studio, name: string): void {
  const id = freeId(document.getState().project.flows, FLOW_ID);
  document.getState().change({ key: 'app.change-new-flow' }, (project) => {
    project.flows[id] = emptyFlow(id, name);
  });
  session.getState().openFlow(id);
}

/** Takes the open flow out of the project; undo brings it back. */
export function removeFlow({ document, session }: Studio): void {
  const { flowId } = session.getState();
  document.getState().change({ key: 'app.change-remove-flow' }, (project) => {
    delete project.flows[flowId];
  });
}

/** Renames the open flow; typing in a row is one step of the history. */
export function renameFlow(studio: Studio, name: string): void {
  const flow = activeFlow(studio);
  if (!name || flow?.name === name) return;
  changeFlow(
    studio,
    { key: 'app.change-name' },
    (draft) => {
      draft.name = name;
    },
    'name',
  );
}

/**
 * Keeps the screen true to the project: opens another flow when the open one is gone, as after undoing "new flow",
 * and selects nothing that is no longer there. Answers how to stop.
 */
export function keepScreenTrue({ document, session }: Studio): () => void {
  const check = () => {
    const { flows } = document.getState().project;
    const [first] = Object.keys(flows);
    const { flowId, openFlow } = session.getState();
    if (!Object.hasOwn(flows, flowId) && first !== undefined) openFlow(first);
    else keepSelectionTrue(session, flows[flowId]);
  };
  check();
  return document.subscribe(check);
}

function keepSelectionTrue(session: SessionStore, flow: Flow | undefined): void {
  const { selection, select, selectEdge } = session.getState();
  const { nodes, edge } = selection;
  const left = nodes.filter((id) => flow !== undefined && Object.hasOwn(flow.nodes, id));
  if (left.length < nodes.length) select(left);
  const isGone = (gone: { from: string; port: string }) =>
    !flow?.edges.some(({ from, port }) => from === gone.from && port === gone.port);
  if (edge && isGone(edge)) selectEdge(null);
}
