import type { Read } from '../compile/1-read/json.ts';
import { readWorkspace } from '../compile/1-read/workspace.ts';
import { checkWorkspace } from '../compile/2-check/workspace/index.ts';
import type { ChannelRegistry } from '../define/channel.ts';
import type { NodeRegistry } from '../define/node.ts';
import { loadPatterns, usesPatterns } from '../expression/patterns/engine.ts';
import { hasErrors, type Problem } from '../model/problem.ts';
import type { Workspace } from '../model/workspace.ts';
import { type About, problemLine } from './report.ts';
import type { Terminal } from './terminal.ts';

/** What every command works with. */
export interface Tools {
  nodes: NodeRegistry;
  channels: ChannelRegistry;
  terminal: Terminal;
  /** The folder of the built studio. */
  studio: string;
}

/** Says problems, one line each. */
export function report({ terminal, channels }: Tools, problems: readonly Problem[], about: About): void {
  for (const problem of problems)
    terminal.say(problemLine(problem, terminal.language, { channels, ...about }));
}

/** Makes ready what the expressions in a text may need and what is loaded for those alone. */
export async function prepareFor(text: string): Promise<void> {
  if (usesPatterns(text)) await loadPatterns();
}

/** A whole file, or standard input, as text; whatever expressions are in it can be compiled now. */
export async function textOf({ terminal }: Tools, file: string): Promise<Read<string>> {
  const text = await terminal.text(file);
  await prepareFor(text.value ?? '');
  return text;
}

/** Reads a file as what `read` makes of it. */
export async function load<T>(tools: Tools, file: string, read: (text: string) => Read<T>): Promise<Read<T>> {
  const text = await textOf(tools, file);
  return text.problems ? text : read(text.value);
}

/** Reads a file and says what is wrong with it; undefined when it cannot be used. */
export async function need<T>(
  tools: Tools,
  file: string,
  read: (text: string) => Read<T>,
): Promise<T | undefined> {
  const { value, problems } = await load(tools, file, read);
  report(tools, problems ?? [], { file, nodes: tools.nodes });
  return value;
}

/** A workspace that is also in order: everything it names is in it. */
export const readGoodWorkspace =
  ({ channels }: Tools) =>
  (text: string): Read<Workspace> => {
    const read = readWorkspace(text);
    const problems = read.problems ?? checkWorkspace(read.value, channels);
    return hasErrors(problems) ? { problems } : read;
  };
