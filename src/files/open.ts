import {
  drawScript,
  FILE_BYTES_MAX,
  type Flow,
  type Problem,
  type Read,
  readFlow,
  readScript,
  readWorkspace,
  type Scenario,
  type Workspace,
} from '#runtime/index.ts';
import { rememberOpened } from '#src/app/compare.ts';
import type { Given } from '#src/app/pickers.ts';
import type { Studio } from '#src/app/studio.ts';
import { putScenario } from '#src/document/edits/scenarios.ts';
import type { Project } from '#src/document/project.ts';
import { notify } from './notices.ts';
import { sentencesOf } from './sentences.ts';
import { speak } from './speak.ts';

const MEGABYTE = 1_000_000;

/**
 * Opens a flow, script, scenario or workspace as one change that can be undone. A file that cannot be opened is told of in a
 * notice, and all that was open stays. Answers whether it was opened.
 */
export async function openFile(studio: Studio, file: Given): Promise<boolean> {
  const t = speak(studio.session.getState().uiLanguage);
  const refuse = (lines: string[]) => {
    notify(studio, { title: t('not-opened', { name: file.name }), lines });
    return false;
  };
  if (file.size > FILE_BYTES_MAX) return refuse([t('file-too-large', sizes(file.size))]);
  try {
    const { value, problems } = await readAny(await file.text());
    if (problems) return refuse(await sentencesOf(studio, problems));
    studio.session.getState().set({ notice: null });
    put(studio, value);
    return true;
  } catch (thrown) {
    return refuse([t('not-read', { reason: String(thrown) })]);
  }
}

const sizes = (bytes: number) => ({
  size: String(Math.ceil(bytes / MEGABYTE)),
  max: String(FILE_BYTES_MAX / MEGABYTE),
});

type Content =
  | { kind: 'flow'; flow: Flow }
  | { kind: 'scenario'; scenario: Scenario }
  | { kind: 'report'; open(studio: Studio): void }
  | { kind: 'workspace'; workspace: Workspace };

/** Reads a file as what it says it is; one that says nothing, as a flow. */
async function readAny(text: string): Promise<Read<Content>> {
  const asFlow = readFlow(text);
  switch (formatOf(asFlow.problems)) {
    case 'script':
      return mapped(readScript(text), (script) => ({ kind: 'flow', flow: drawScript(script) }));
    case 'workspace':
      return mapped(readWorkspace(text), (workspace) => ({ kind: 'workspace', workspace }));
    case 'scenario': {
      const { readScenario } = await import('#runtime/scenario-file.ts');
      return mapped(readScenario(text), (scenario) => ({ kind: 'scenario', scenario }));
    }
    case 'report': {
      const [{ readBugReport }, { openReport }] = await Promise.all([
        import('#runtime/scenario-file.ts'),
        import('./report.ts'),
      ]);
      return mapped(readBugReport(text), (report) => ({
        kind: 'report',
        open: (studio) => openReport(studio, report),
      }));
    }
    default:
      return mapped(asFlow, (flow) => ({ kind: 'flow', flow }));
  }
}

/** The format that a file has instead, as the reader found it. */
const formatOf = (problems: readonly Problem[] | undefined) =>
  problems?.find(({ code }) => code === 'file.wrong-format')?.params['found'];

const mapped = <T, U>(read: Read<T>, map: (value: T) => U): Read<U> =>
  read.problems ? read : { value: map(read.value) };

function put(studio: Studio, content: Content): void {
  switch (content.kind) {
    case 'workspace':
      return putWorkspace(studio, content.workspace);
    case 'scenario':
      return openScenario(studio, content.scenario);
    case 'report':
      return content.open(studio);
    case 'flow':
      return putFlow(studio, content.flow);
  }
}

function putWorkspace({ document }: Studio, workspace: Workspace): void {
  const label = { key: 'files.change-open-workspace', params: { name: workspace.name } };
  document.getState().change(label, (project: Project) => {
    project.workspace = workspace;
  });
}

/** With the flow that it tries, where that is there. */
function openScenario({ document, session }: Studio, scenario: Scenario): void {
  const label = { key: 'files.change-open-scenario', params: { name: scenario.name } };
  document.getState().change(label, (project: Project) => putScenario(project, scenario));
  const { flowId, drawer, openFlow, set } = session.getState();
  const isThere = Object.hasOwn(document.getState().project.flows, scenario.script);
  if (isThere && scenario.script !== flowId) openFlow(scenario.script);
  set({ place: 'flows', drawer: { ...drawer, tab: 'scenarios' }, scenario: scenario.id });
}

function putFlow(studio: Studio, flow: Flow): void {
  const label = { key: 'files.change-open-flow', params: { name: flow.name } };
  studio.document.getState().change(label, (project: Project) => {
    project.flows[flow.id] = flow;
  });
  rememberOpened(studio, { [flow.id]: flow });
  studio.session.getState().openFlow(flow.id);
}
