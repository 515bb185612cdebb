import type { Where } from '#runtime/index.ts';
import type { Touched, TouchedFlow } from '#src/document/touched.ts';
import { goToWorkspace } from './playing.ts';
import { activeFlow, type Studio } from './studio.ts';

/**
 * Shows what a change concerns: its flow, with the nodes or the edge selected and in view, the section of the workspace,
 * or the scenario. The keyboard stays where it is.
 */
export function showTouched(studio: Studio, { flows, sections, scenarios }: Touched): void {
  const { session, document } = studio;
  const { flowId } = session.getState();
  const there = flows.filter(({ id }) => Object.hasOwn(document.getState().project.flows, id));
  const shown = there.find(({ id }) => id === flowId) ?? there[0];
  if (shown) showInFlow(studio, shown);
  else if (flows.length === 0 && sections.length === 0) showScenario(studio, scenarios);
  else if (flows.length === 0) showSection(studio, sections[0]);
}

function showInFlow(studio: Studio, { id, nodes, edges }: TouchedFlow): void {
  const { session } = studio;
  if (session.getState().place !== 'flows') session.getState().set({ place: 'flows' });
  if (session.getState().flowId !== id) session.getState().openFlow(id);
  const flow = activeFlow(studio);
  const left = nodes.filter((node) => Object.hasOwn(flow?.nodes ?? {}, node));
  const drawn = edges.filter((edge) => flow?.edges.includes(edge));
  const [edge] = drawn;
  if (left.length > 0) selectNodes(studio, left);
  else if (edge && drawn.length === 1) session.getState().selectEdge({ from: edge.from, port: edge.port });
  const shown = left.length > 0 ? left : drawn.flatMap(({ from, to }) => [from, to]);
  if (shown.length > 0) session.getState().surface?.show(shown);
}

/** Selecting anew what is selected would take the keyboard out of a field. */
function selectNodes({ session }: Studio, ids: readonly string[]): void {
  const { selection, select } = session.getState();
  const isSelected = ids.length === selection.nodes.length && ids.every((id) => selection.nodes.includes(id));
  if (!isSelected) select(ids);
}

function showSection(studio: Studio, section: string | undefined): void {
  const { session } = studio;
  if (section === undefined) return;
  if (session.getState().place === 'workspace') session.getState().set({ wantedSection: section });
  else goToWorkspace(studio, section);
}

/** Of several, the first that is there. */
function showScenario({ session, document }: Studio, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const { scenarios = {} } = document.getState().project;
  const { drawer, set } = session.getState();
  const scenario = ids.find((id) => Object.hasOwn(scenarios, id)) ?? null;
  set({ place: 'flows', drawer: { ...drawer, tab: 'scenarios' }, scenario });
}

/** Opens the text of the open flow; with a place, the cursor goes there. */
export function showInText({ session }: Studio, wantedText: Where | null): void {
  const { drawer, set } = session.getState();
  set({ drawer: { ...drawer, tab: 'text' }, wantedText });
}
