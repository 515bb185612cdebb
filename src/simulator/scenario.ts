import { openCourse, proceed } from '#runtime/index.ts';
import { inputsOf, startOf } from '#runtime/scenario.ts';
import type { Recorded, WantedCourse } from '#src/app/recorded.ts';
import type { Studio } from '#src/app/studio.ts';
import { look, type Simulation } from './play.ts';
import { setScene } from './scene.ts';
import type { SimulatorState, SimulatorStore } from './store.ts';

/** What was done so far, for whoever keeps it. */
export function recordedOf({ simulation }: Pick<SimulatorState, 'simulation'>): Recorded | null {
  if (!simulation) return null;
  const { scene, course, startedAt, inputs } = simulation;
  const { setting } = course.opening;
  return { script: scene.flow.id, pointOfContact: scene.point, startedAt, setting, inputs };
}

/** Plays the scenario that somebody wants to look at, when it is one of this flow. */
export function takeWanted(studio: Studio, simulator: SimulatorStore, flowId: string): void {
  const { wantedCourse, set } = studio.session.getState();
  if (wantedCourse?.scenario.script !== flowId) return;
  set({ wantedCourse: null });
  const simulation = simulationOf(studio, wantedCourse);
  if (simulation) simulator.getState().take(simulation, wantedCourse.count);
}

function simulationOf(studio: Studio, { scenario }: WantedCourse): Simulation | undefined {
  const { project } = studio.document.getState();
  const { scene } = setScene(studio, project, scenario.script, scenario.pointOfContact);
  if (!scene) return undefined;
  const opened = openCourse(scene.setup, startOf(scenario), scenario.setting);
  const { channels } = studio;
  return look(scene, proceed(opened, inputsOf(scenario, { channels, workspace: project.workspace })));
}
