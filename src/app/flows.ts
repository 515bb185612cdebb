import type { Flow } from '#runtime/index.ts';
import { freeId } from '#src/document/edits/nodes.ts';
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

/** Opens another flow whenever the open one is gone, as after undoing "new flow". Answers how to stop. */
export function keepFlowOpen({ document, session }: Studio): () => void {
  const openOne = () => {
    const { flows } = document.getState().project;
    const [first] = Object.keys(flows);
    if (first !== undefined && !Object.hasOwn(flows, session.getState().flowId))
      session.getState().openFlow(first);
  };
  openOne();
  return document.subscribe(openOne);
}
