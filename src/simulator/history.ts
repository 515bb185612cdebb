import {
  addressAt,
  link,
  loadPatterns,
  patternsLoaded,
  recordedCourse,
  type Script,
  usesPatterns,
} from '#runtime/index.ts';
import type { ContactHistory } from '#runtime/live.ts';
import type { WantedHistory } from '#src/app/recorded.ts';
import type { Studio } from '#src/app/studio.ts';
import { drawnAs } from '#src/document/drawn.ts';
import { callersOf } from './phones.ts';
import { look, type Simulation } from './play.ts';
import { maskedBy, revisionsOf, type Scene } from './scene.ts';
import type { SimulatorStore } from './store.ts';

/** Shows what happened to a contact of the host that somebody wants to look at, when it is one of this flow. */
export function takeHistory(studio: Studio, simulator: SimulatorStore, flowId: string): void {
  const { wantedHistory, set } = studio.session.getState();
  if (wantedHistory?.history.script.id !== flowId) return;
  set({ wantedHistory: null });
  const show = () => showHistory(studio, simulator, wantedHistory);
  if (patternsLoaded() || !usesPatterns(JSON.stringify(wantedHistory.history.script))) show();
  else void loadPatterns().then(show);
}

function showHistory(studio: Studio, simulator: SimulatorStore, { history }: WantedHistory): void {
  const simulation = historyOf(studio, history);
  const { take, writeTo, callAs, addGuest } = simulator.getState();
  take(simulation, simulation.inputs.length);
  const { pointOfContact: point, customer } = history.opening;
  writeTo(point);
  const { universe } = simulation.scene.setup;
  const isTheirs = ({ address }: { address: string }) =>
    addressAt(universe, point, address) === customer.address;
  const known = callersOf(simulation.scene, point).find(isTheirs);
  if (known) callAs(known.id);
  else addGuest({ name: customer.name || customer.address, address: customer.address, point });
}

/** As it went there: with the script and the workspace of the host. */
function historyOf(studio: Studio, history: ContactHistory): Simulation {
  const scene = sceneOf(studio, history);
  return look(scene, recordedCourse(scene.setup, history));
}

function sceneOf(studio: Studio, { script, workspace, opening }: ContactHistory): Scene {
  const { nodes, channels, check } = studio;
  const { project } = studio.document.getState();
  const open = project.flows[script.id];
  const others = Object.values(project.flows).flatMap((flow): Script[] => {
    const compiled = flow.id === script.id ? undefined : check(flow, project)?.script;
    return compiled ? [compiled] : [];
  });
  const scripts = new Map([...others, script].map((one): [string, Script] => [one.id, one]));
  const universe = { nodes, channels, workspace, scripts };
  const programs = new Map([...scripts].map(([id, one]) => [id, link(one, universe)]));
  return {
    flow: drawnAs(script, open ?? { ...NOT_DRAWN, id: script.id, name: script.name }),
    workspace,
    point: opening.pointOfContact,
    borrowed: false,
    revisions: revisionsOf([...scripts.values()]),
    setup: { universe, programs, maskTrace: maskedBy(workspace) },
  };
}

const NOT_DRAWN = {
  format: 'routewright/flow',
  version: 1,
  variables: {},
  nodes: {},
  edges: [],
} as const satisfies Partial<Scene['flow']>;
