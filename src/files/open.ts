import {
  drawScript,
  FILE_BYTES_MAX,
  type Flow,
  type Problem,
  type Read,
  readFlow,
  readScript,
  readWorkspace,
  type Workspace,
} from '#runtime/index.ts';
import { rememberOpened } from '#src/app/compare.ts';
import type { Given } from '#src/app/pickers.ts';
import type { Studio } from '#src/app/studio.ts';
import type { Project } from '#src/document/project.ts';
import { notify, sentencesOf } from './notices.ts';
import { speak } from './speak.ts';

const MEGABYTE = 1_000_000;

/**
 * Opens a flow, script or workspace as one change that can be undone. A file that cannot be opened is told of in a
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
    const { value, problems } = readAny(await file.text());
    if (problems) return refuse(sentencesOf(studio, problems));
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

type Content = { kind: 'flow'; flow: Flow } | { kind: 'workspace'; workspace: Workspace };

/** Reads a file as what it says it is; one that says nothing, as a flow. */
function readAny(text: string): Read<Content> {
  const asFlow = readFlow(text);
  switch (formatOf(asFlow.problems)) {
    case 'script':
      return mapped(readScript(text), (script) => ({ kind: 'flow', flow: drawScript(script) }));
    case 'workspace':
      return mapped(readWorkspace(text), (workspace) => ({ kind: 'workspace', workspace }));
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
  const { document, session } = studio;
  if (content.kind === 'workspace') {
    const { workspace } = content;
    const label = { key: 'files.change-open-workspace', params: { name: workspace.name } };
    return document.getState().change(label, (project: Project) => {
      project.workspace = workspace;
    });
  }
  const { flow } = content;
  const label = { key: 'files.change-open-flow', params: { name: flow.name } };
  document.getState().change(label, (project: Project) => {
    project.flows[flow.id] = flow;
  });
  rememberOpened(studio, { [flow.id]: flow });
  session.getState().openFlow(flow.id);
}
