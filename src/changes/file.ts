import {
  FILE_BYTES_MAX,
  type Flow,
  type Problem,
  type Read,
  readFlow,
  readScript,
  sayProblem,
} from '#runtime/index.ts';
import { compareWith } from '#src/app/compare.ts';
import { type Given, pickFiles } from '#src/app/pickers.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { drawnAs } from '#src/document/drawn.ts';
import { speakIn } from '#src/i18n/speak.ts';

/** Holds the open flow against a file that somebody chooses; what is wrong with the file is told. */
export async function compareWithFile(studio: Studio): Promise<void> {
  try {
    const [file] = await pickFiles();
    if (file) await compareWithGiven(studio, file);
  } catch (thrown) {
    tell(studio, '', [String(thrown)]);
  }
}

export async function compareWithGiven(studio: Studio, file: Given): Promise<void> {
  const open = activeFlow(studio);
  if (!open) return;
  // A file that is too large says so when its beginning is read.
  const text = file.size > FILE_BYTES_MAX ? ' '.repeat(FILE_BYTES_MAX + 1) : await file.text();
  const { value, problems } = readVersion(text, open);
  if (problems)
    return tell(
      studio,
      file.name,
      problems.map((problem) => sentence(studio, problem)),
    );
  compareWith(studio, value, { kind: 'file', name: file.name });
}

/** A flow, or a script drawn as the open flow is: it has no titles, places and notes of its own. */
function readVersion(text: string, open: Flow): Read<Flow> {
  const flow = readFlow(text);
  if (!flow.problems?.some(({ params }) => params['found'] === 'script')) return flow;
  const script = readScript(text);
  return script.problems ? script : { value: drawnAs(script.value, open) };
}

const sentence = ({ session, nodes }: Studio, problem: Problem): string =>
  sayProblem(problem, session.getState().uiLanguage, nodes);

function tell({ session }: Studio, name: string, lines: string[]): void {
  const t = speakIn('changes', session.getState().uiLanguage);
  session.getState().set({ notice: { title: t('not-read', { name }), lines } });
}
