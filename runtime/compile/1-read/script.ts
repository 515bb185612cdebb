import type { Problem } from '../../model/problem.ts';
import { SCRIPT_VERSION, type Script, script } from '../../model/script.ts';
import { error } from '../problems.ts';
import { revisionOf } from '../revision.ts';
import { readFile } from './file.ts';
import type { Read } from './json.ts';

/**
 * Reads a `*.script.json` and makes sure that it is whole: that its revision is the one its content has, so that a
 * contact that names a revision follows what was published under it, and that every step it leads to is in it.
 */
export const readScript = (text: string): Read<Script> =>
  readWhole(text, (read) => [...revisionProblems(read), ...unknownSteps(read)]);

/** Reads a script that somebody is editing: its revision may still be that of what it was. */
export const readEditedScript = (text: string): Read<Script> => readWhole(text, unknownSteps);

function readWhole(text: string, problemsOf: (read: Script) => Problem[]): Read<Script> {
  const read = readFile(text, { format: 'script', version: SCRIPT_VERSION, schema: script });
  if (read.problems) return read;
  const problems = problemsOf(read.value);
  return problems.length > 0 ? { problems } : read;
}

function revisionProblems(read: Script): Problem[] {
  const revision = revisionOf(read);
  return revision === read.revision
    ? []
    : [error('script.revision-differs', { path: 'revision' }, { revision, found: read.revision })];
}

function unknownSteps({ entry, on, steps }: Script): Problem[] {
  const leads: [path: string, step: string][] = [
    ['entry', entry],
    ...Object.entries(on).map(([event, step]): [string, string] => [`on.${event}`, step]),
    ...Object.entries(steps).flatMap(([id, { next }]) =>
      Object.entries(next).map(([port, step]): [string, string] => [`steps.${id}.next.${port}`, step]),
    ),
  ];
  return leads
    .filter(([, step]) => !Object.hasOwn(steps, step))
    .map(([path, step]) => error('script.unknown-step', { path }, { step }));
}
