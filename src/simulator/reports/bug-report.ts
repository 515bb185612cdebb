import { hide, maskerOf } from '#runtime/desk.ts';
import type { Flow, Json, Workspace } from '#runtime/index.ts';
import { BUG_REPORT_VERSION, type BugReport, digestHere, recordScenario } from '#runtime/scenario.ts';
import type { Project } from '#src/document/project.ts';
import type { Simulation } from '../play.ts';
import { recordedOf } from '../scenario.ts';

/** The version of what makes it; a report that is played by another may go otherwise. */
const MADE_BY = '0.1.0';

/** Everything that it takes to see again what is looked at, words masked as on desks. Undefined: nothing is played. */
export function bugReportOf(simulation: Simulation, project: Project, about: string): BugReport | undefined {
  const recorded = recordedOf({ simulation });
  if (!recorded) return undefined;
  const { nodes, channels, workspace, scripts = new Map() } = simulation.scene.setup.universe;
  const masker = maskerOf(workspace.masking);
  const whole = recordScenario(
    { ...recorded, id: 'report', name: simulation.scene.flow.name },
    {
      ...{ nodes, channels, workspace, scripts },
    },
  );
  const steps = whole.steps.map(({ after, do: act }) => ({
    after,
    do: (masker.isOn ? hide(masker, act as Json, true) : act) as typeof act,
  }));
  const scenario = { ...whole, steps };
  const extract = extractOf(project.workspace, JSON.stringify(scenario));
  const given = { nodes, channels, scripts, workspace: extract };
  return {
    ...{ format: 'routewright/report', version: BUG_REPORT_VERSION, about, madeBy: MADE_BY },
    masked: masker.isOn,
    workspace: extract,
    flows: flowsOf(simulation.scene.flow.id, project, scripts),
    scenario,
    digest: digestHere(scenario, given),
  };
}

/** The workspace with those customers only that are in it, and what is known of them masked. */
function extractOf(workspace: Workspace, written: string): Workspace {
  const masker = maskerOf(workspace.masking);
  const customers = Object.entries(workspace.customers)
    .filter(([id]) => written.includes(JSON.stringify(id)))
    .map(([id, customer]) => [id, masker.isOn ? hide(masker, customer as Json, true) : customer]);
  return { ...workspace, customers: Object.fromEntries(customers) as Workspace['customers'] };
}

/** The flow, and all that it calls. */
function flowsOf(
  id: string,
  { flows }: Project,
  scripts: ReadonlyMap<string, { requires: { scripts: readonly string[] } }>,
): Flow[] {
  const found = new Set<string>();
  const add = (one: string) => {
    if (found.has(one) || !flows[one]) return;
    found.add(one);
    scripts.get(one)?.requires.scripts.forEach(add);
  };
  add(id);
  return [...found].flatMap((one) => flows[one] ?? []);
}
