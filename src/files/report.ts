import type { Flow } from '#runtime/index.ts';
import { type BugReport, digestHere } from '#runtime/scenario.ts';
import { startPlaying } from '#src/app/playing.ts';
import type { Studio } from '#src/app/studio.ts';
import { createChecker } from '#src/document/check.ts';
import type { Project } from '#src/document/project.ts';
import { notify } from './notices.ts';
import { speak } from './speak.ts';

/** What a bug report holds takes the place of what is open, as one change, and is played as it went. */
export function openReport(studio: Studio, report: BugReport): void {
  const { document, session } = studio;
  const { scenario, about, madeBy } = report;
  const project = projectOf(report);
  document.getState().change({ key: 'files.change-open-report', params: { name: scenario.name } }, (open) => {
    open.workspace = project.workspace;
    open.flows = project.flows;
    open.scenarios = {};
  });
  session.getState().openFlow(scenario.script);
  session.getState().set({ wantedCourse: { scenario, count: scenario.steps.length } });
  startPlaying(studio);
  const t = speak(session.getState().uiLanguage);
  const isSame = digestOf(studio, project, report) === report.digest;
  notify(studio, {
    title: isSame ? t('report-same') : t('report-otherwise', { version: madeBy }),
    tone: isSame ? 'neutral' : 'warning',
    lines: [about, t('report-undo')].filter((line) => line !== ''),
  });
}

const projectOf = ({ workspace, flows }: BugReport): Project => ({
  workspace,
  flows: Object.fromEntries(flows.map((flow): [string, Flow] => [flow.id, flow])),
});

function digestOf({ nodes, channels }: Studio, project: Project, { scenario }: BugReport): string {
  const check = createChecker(nodes, channels);
  const scripts = Object.values(project.flows).flatMap((flow) => check(flow, project).script ?? []);
  return digestHere(scenario, {
    ...{ nodes, channels, workspace: project.workspace },
    scripts: new Map(scripts.map((script) => [script.id, script])),
  });
}
