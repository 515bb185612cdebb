import { nodes } from '#nodes/index.ts';
import { channels, type Flow, type Scenario, type UiLanguage } from '#runtime/index.ts';
import { type Given, passed, runScenario } from '#runtime/scenario.ts';
import { readScenario } from '#runtime/scenario-file.ts';
import { changeFlow, type Studio } from '#src/app/studio.ts';
import { putScenario } from '#src/document/edits/scenarios.ts';
import { looking } from '#src/scenarios/looking.ts';
import closed from '../../examples/bicycle-shop/closed-in-french.scenario.json?raw';
import repair from '../../examples/bicycle-shop/repair-by-menu.scenario.json?raw';
import { flows, studioFor } from '../inspector/Stage.tsx';

export const scenarios: readonly Scenario[] = [closed, repair].flatMap(
  (text) => readScenario(text).value ?? [],
);

const SUPPORT = flows[0] as Flow;

/** The bicycle shop's support flow with its scenarios; one of them is looked at. */
export function shopStudio(language: UiLanguage = 'en', chosen: string | null = null): Studio {
  looking.setState({ view: 'list', scope: 'flow', query: '', part: 'result' });
  const studio = studioFor([SUPPORT], language);
  studio.document.getState().change({ key: 'test' }, (project) => {
    for (const one of scenarios) putScenario(project, one);
  });
  studio.session.getState().set({ scenario: chosen });
  return studio;
}

/** The greeting is another, so that one does not pass. */
export function changed(studio: Studio): Studio {
  changeFlow(studio, { key: 'test' }, (flow) => {
    const menu = flow.nodes['menu'];
    if (menu) menu.params = JSON.parse(JSON.stringify(menu.params).replaceAll('Dag ', 'Hoi '));
  });
  return studio;
}

/** A flow that cannot be compiled. */
export function wrong(studio: Studio): Studio {
  changeFlow(studio, { key: 'test' }, (flow) => {
    const menu = flow.nodes['menu'];
    if (menu) menu.type = 'not-there';
  });
  return studio;
}

/** Whether a scenario of the studio would pass now. */
export function passesNow(studio: Studio, id: string): boolean {
  const { project } = studio.document.getState();
  const scenario = project.scenarios?.[id];
  const scripts = Object.values(project.flows).flatMap((flow) => studio.check(flow, project)?.script ?? []);
  const given: Given = {
    ...{ nodes, channels, workspace: project.workspace },
    scripts: new Map(scripts.map((script) => [script.id, script])),
  };
  return scenario !== undefined && passed(runScenario(scenario, given));
}
