import type { ChannelRegistry } from '../define/channel.ts';
import type { NodeRegistry } from '../define/node.ts';
import { sayHostProblem } from '../hosts/words.ts';
import type { Flow } from '../model/flow.ts';
import type { UiLanguage } from '../model/language.ts';
import type { Problem, Severity } from '../model/problem.ts';
import { sayProblem } from '../words/say.ts';
import { lineAndColumn } from './place.ts';
import { STANDARD } from './terminal.ts';

/** What is known of the file that problems are about, so that they can be said in its own words. */
export interface About {
  file: string;
  nodes: NodeRegistry;
  channels?: ChannelRegistry;
  flow?: Flow | undefined;
  /** The whole of the file as text, where problems are about characters in it. */
  source?: string;
}

const SEVERITIES: Readonly<Record<UiLanguage, Readonly<Record<Severity, string>>>> = {
  en: { error: 'error', warning: 'warning' },
  nl: { error: 'fout', warning: 'waarschuwing' },
  fr: { error: 'erreur', warning: 'avertissement' },
};

/** How a file is called on a line: standard input has no name of its own. */
export const fileName = (file: string): string => (file === STANDARD ? '<stdin>' : file);

/** The sentence of a problem of any room, a host's included. */
const sentenceOf = (problem: Problem, language: UiLanguage, { nodes, flow, channels }: About): string =>
  sayHostProblem(problem.code, problem.params, language) ??
  sayProblem(problem, language, nodes, flow, channels);

/** `FILE:PLACE: severity CODE: sentence`. */
export function problemLine(problem: Problem, language: UiLanguage, about: About): string {
  const at = [fileName(problem.where.file ?? about.file), placeOf(problem, about.source)].filter(
    (part) => part !== '',
  );
  const severity = SEVERITIES[language][problem.severity];
  return `${at.join(':')}: ${severity} ${problem.code}: ${sentenceOf(problem, language, about)}`;
}

/** A problem as `--json` gives it: with its file and its sentence. */
export const problemJson = (problem: Problem, language: UiLanguage, about: About) => ({
  ...problem,
  where: { file: fileName(about.file), ...problem.where },
  sentence: sentenceOf(problem, language, about),
});

/** `NODE.FIELD`, `NODE:PORT`, a JSON path or `LINE:COLUMN`; characters within a field follow as `:FROM-TO`. */
function placeOf({ where, params }: Problem, source: string | undefined): string {
  const { path, node, field, port, from, to } = where;
  if (source !== undefined && from !== undefined) return lineAndColumn(source, from);
  const name = [node, field].filter((part) => part !== undefined).join('.') || path;
  const range = from === undefined ? undefined : `${from}-${to ?? from}`;
  const named = [name, port, range].filter((part) => part !== undefined).join(':');
  const { line, column } = params;
  return named === '' && line !== undefined ? `${line}:${column}` : named;
}
