import { readdirSync, readFileSync } from 'node:fs';
import { nodes } from '#nodes/index.ts';
import { channels, type Flow, flow, type Scenario, type Workspace, workspace } from '#runtime/index.ts';
import type { Given } from '#runtime/scenario.ts';
import { readScenario } from '#runtime/scenario-file.ts';
import type { Studio } from '#src/app/studio.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { putScenario } from '#src/document/edits/scenarios.ts';
import type { Centre } from '../job.ts';
import { judge } from '../judge.ts';
import { makeUp } from '../make-up.ts';
import { Runner } from '../runner.ts';
import { Thread } from '../thread.ts';

const FOLDER = new URL('../../../examples/bicycle-shop/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const named = (ending: string) => readdirSync(FOLDER).filter((name) => name.endsWith(ending));

export const shopWorkspace = (): Workspace => workspace.parse(JSON.parse(textOf('workspace.json')));
export const shopFlows = (): Flow[] =>
  named('.flow.json').map((name) => flow.parse(JSON.parse(textOf(name))));
export const shopScenarios = (): Scenario[] =>
  named('.scenario.json').flatMap((name) => readScenario(textOf(name)).value ?? []);

/** The studio with the bicycle shop, and these scenarios in it. */
export function shopStudio(scenarios: readonly Scenario[] = []): Studio {
  const studio = studioWith(nodes, shopWorkspace(), shopFlows(), 'support');
  const { load, project } = studio.document.getState();
  const kept = structuredClone(project);
  for (const one of scenarios) putScenario(kept, one);
  load(kept);
  return studio;
}

/** Plays at once, without a worker, and counts what it was asked. */
export class HereThread extends Thread {
  readonly played: string[] = [];
  centres = 0;
  #given: Given | undefined;

  override bring({ workspace: space, scripts }: Centre): void {
    this.centres++;
    this.#given = {
      ...{ nodes, channels, workspace: space },
      scripts: new Map(scripts.map((script) => [script.id, script])),
    };
  }

  override async judge(scenario: Scenario) {
    this.played.push(scenario.id);
    if (!this.#given) throw new Error('Nothing to play with.');
    return judge(scenario, this.#given);
  }

  override async makeUp(script: string) {
    if (!this.#given) throw new Error('Nothing to play with.');
    return makeUp(script, this.#given);
  }
}

export function benchFor(studio: Studio) {
  const thread = new HereThread();
  return { thread, runner: new Runner(studio, thread) };
}
