import type { Flow } from '#runtime/index.ts';
import { freeId } from '#src/document/edits/nodes.ts';
import type { Project } from '#src/document/project.ts';
import type { DocumentState } from '#src/document/store.ts';
import { touched, travelled } from '#src/document/touched.ts';
import { type SessionStore, selectedEdges } from './session.ts';
import { showTouched } from './showing.ts';
import { activeFlow, changeFlow, type Studio } from './studio.ts';
import { tellFormerUsers, usersOf } from './users.ts';

const FLOW_ID = 'flow';

/** A flow with nothing in it. */
export const emptyFlow = (id: string, name: string): Flow => ({
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

/** Adds a copy of the open flow to the project and opens it. */
export function copyFlow(studio: Studio, name: string): void {
  const { document, session } = studio;
  const flow = activeFlow(studio);
  if (!flow) return;
  const id = freeId(document.getState().project.flows, flow.id);
  document.getState().change({ key: 'app.change-copy-flow' }, (project) => {
    project.flows[id] = { ...structuredClone(flow), id, name };
  });
  session.getState().openFlow(id);
}

/** Takes the open flow out of the project, and says who used it; undo brings it back. */
export function removeFlow(studio: Studio): void {
  const { document, session } = studio;
  const { flowId } = session.getState();
  const name = activeFlow(studio)?.name ?? flowId;
  const users = usersOf(studio, flowId);
  document.getState().change({ key: 'app.change-remove-flow' }, (project) => {
    delete project.flows[flowId];
  });
  tellFormerUsers(studio, { id: flowId, name, users });
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
 * Keeps the screen true to the project: shows the flow that changes, as when the deletion of one is undone, another
 * when the open one is gone, and selects nothing that is no longer there. What is undone or done again is shown.
 * Answers how to stop.
 */
export function keepScreenTrue(studio: Studio): () => void {
  const { document, session } = studio;
  const check = (now: DocumentState, before: DocumentState) => {
    const { flows, workspace } = now.project;
    // A change that is undone, or a file that is opened: what changes is shown.
    if (flows !== before.project.flows && workspace === before.project.workspace)
      session.getState().set({ place: 'flows' });
    const { flowId, openFlow } = session.getState();
    const wanted = flowToShow(flows, before.project.flows, flowId);
    if (wanted !== flowId) openFlow(wanted);
    else keepSelectionTrue(session, flows[flowId]);
    const change = travelled(now, before);
    if (change) showTouched(studio, touched(change));
  };
  check(document.getState(), document.getState());
  return document.subscribe(check);
}

type Flows = Project['flows'];

/** The open flow, unless it is gone or a change of another would happen out of sight. */
function flowToShow(flows: Flows, before: Flows, open: string): string {
  const isThere = Object.hasOwn(flows, open);
  if (isThere && flows[open] !== before[open]) return open;
  const [first = open] = Object.keys(flows);
  const changed = Object.keys(flows).find((id) => flows[id] !== before[id]);
  return changed ?? (isThere ? open : first);
}

const thereIn = (things: object = {}, ids: readonly string[]): string[] =>
  ids.filter((id) => Object.hasOwn(things, id));

function keepSelectionTrue(session: SessionStore, flow: Flow | undefined): void {
  const { selection, select, selectEdge } = session.getState();
  const { nodes, notes } = selection;
  const left = thereIn(flow?.nodes, nodes);
  const leftNotes = thereIn(flow?.notes, notes);
  if (left.length < nodes.length || leftNotes.length < notes.length) select(left, leftNotes);
  const isGone = (gone: { from: string; port: string }) =>
    !flow?.edges.some(({ from, port }) => from === gone.from && port === gone.port);
  const edges = selectedEdges(selection);
  const [edge = null, ...more] = edges.filter((one) => !isGone(one));
  if (more.length + (edge ? 1 : 0) < edges.length) selectEdge(edge, more);
}
