import {
  FILE_BYTES_MAX,
  type Problem,
  type Read,
  readWorkspace,
  sayProblem,
  type Workspace,
} from '#runtime/index.ts';
import { download } from '#src/app/download.ts';
import type { Studio } from '#src/app/studio.ts';
import { roomOf } from './room.ts';
import type { Words } from './words/useWords.ts';

/** How many problems a notice lists. */
const LINES_MAX = 8;

export function exportWorkspace({ document }: Studio): void {
  const { workspace } = document.getState().project;
  download('workspace.json', `${JSON.stringify(workspace, null, 2)}\n`);
}

/** Lets somebody choose JSON files; none when they change their mind. */
export const pickFiles = (multiple: boolean): Promise<File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.json,application/json';
    input.multiple = multiple;
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });

/** A file's text, or why it is not read: one that is too large is left alone. */
export async function textOfFile(file: File): Promise<Read<string>> {
  if (file.size > FILE_BYTES_MAX) return { problems: [TOO_LARGE] };
  return { value: await file.text() };
}

const TOO_LARGE: Problem = {
  code: 'file.too-large',
  severity: 'error',
  where: {},
  params: { max: FILE_BYTES_MAX / 1_000_000 },
};

/** Replaces the workspace by a file's, as one change that can be undone. Nothing is merged. */
export function importWorkspace(studio: Studio, t: Words): void {
  const refuse = (name: string, reason: string, lines: string[] = []) =>
    studio.session.getState().set({ notice: { title: t('not-read', { name, reason }), lines } });
  const open = async () => {
    const [file] = await pickFiles(false);
    if (!file) return;
    const text = await textOfFile(file);
    const { value, problems } = text.value === undefined ? text : readWorkspace(text.value);
    if (value) return replace(studio, value);
    const [first = '', ...others] = (problems ?? [])
      .slice(0, LINES_MAX)
      .map((problem) =>
        sayProblem(problem, studio.session.getState().uiLanguage, undefined, undefined, studio.channels),
      );
    refuse(file.name, first, others);
  };
  open().catch((thrown: unknown) => refuse('', String(thrown)));
}

function replace(studio: Studio, workspace: Workspace): void {
  const label = { key: 'workspace.change-open', params: { what: workspace.name } };
  studio.document.getState().change(label, (project) => {
    project.workspace = workspace;
  });
  studio.session.getState().set({ notice: null });
  roomOf(studio).getState().set({ thing: null, held: {} });
}
