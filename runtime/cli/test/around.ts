import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readFlow } from '../../compile/1-read/flow.ts';
import { readScript } from '../../compile/1-read/script.ts';
import { compile } from '../../compile/index.ts';
import { refuse } from '../../hosts/input.ts';
import type { Flow } from '../../model/flow.ts';
import type { Problem } from '../../model/problem.ts';
import type { Script } from '../../model/script.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Given } from '../../scenario/setting.ts';
import { load, readGoodWorkspace, type Tools } from '../tools.ts';

/** What a scenario is played with. */
export interface Around {
  /** The file of the workspace. */
  file: string;
  given: Given;
  /** Flows by id, for what their nodes are called. */
  flows: ReadonlyMap<string, Flow>;
}

/** What the command line says of it. */
export interface AroundOptions {
  workspace?: string | undefined;
  script: readonly string[];
}

/** A problem, and what it takes to say it: the file, and the flow that was read of it. */
export interface Found {
  file: string;
  problem: Problem;
  flow?: Flow | undefined;
}

const WORKSPACE = 'workspace.json';

/** Finds what is around scenarios, and reads and compiles each folder once. */
export class Surroundings {
  readonly #tools: Tools;
  readonly #options: AroundOptions;
  readonly #made = new Map<string, Promise<{ around?: Around; found: Found[] }>>();
  readonly found: Found[] = [];

  constructor(tools: Tools, options: AroundOptions) {
    this.#tools = tools;
    this.#options = options;
  }

  /** Undefined when there is no workspace that can be used: `found` says why. */
  async of(scenario: string): Promise<Around | undefined> {
    const folder = dirname(resolve(scenario));
    const file = this.#options.workspace ?? (await workspaceAbove(folder));
    if (file === undefined) {
      this.found.push({ file: scenario, problem: refuse('test.no-workspace').problems[0]! });
      return undefined;
    }
    const beside = this.#options.workspace === undefined ? dirname(file) : folder;
    const key = `${file}\n${beside}`;
    const known = this.#made.get(key);
    const made = known ?? this.#make(file, beside);
    this.#made.set(key, made);
    const { around, found } = await made;
    if (!known) this.found.push(...found);
    return around;
  }

  async #make(file: string, beside: string): Promise<{ around?: Around; found: Found[] }> {
    const tools = this.#tools;
    const read = await load(tools, file, readGoodWorkspace(tools));
    if (read.problems) return { found: read.problems.map((problem) => ({ file, problem })) };
    const { nodes, channels } = tools;
    const { script: named } = this.#options;
    const { scripts, flows, found } = await scriptsOf(
      tools,
      read.value,
      named.length > 0 ? named : await scriptFilesIn(beside),
    );
    return { around: { file, given: { nodes, channels, workspace: read.value, scripts }, flows }, found };
  }
}

/** The workspace of a folder: its own, or that of the nearest folder around it. */
async function workspaceAbove(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, WORKSPACE);
    if ((await stat(file).catch(() => undefined))?.isFile()) return file;
    if (dirname(at) === at) return undefined;
  }
}

/** Scripts first: a flow that was compiled to one goes before it. */
async function scriptFilesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).sort();
  return [/\.script\.json$/, /\.flow\.json$/].flatMap((kind) =>
    names.filter((name) => kind.test(name)).map((name) => join(folder, name)),
  );
}

async function scriptsOf(tools: Tools, workspace: Workspace, files: readonly string[]) {
  const scripts = new Map<string, Script>();
  const flows = new Map<string, Flow>();
  const found: Found[] = [];
  const drawn: { file: string; flow: Flow }[] = [];
  for (const file of files) {
    const isFlow = !/\.script\.json$/.test(file);
    const { value, problems } = await load<Flow | Script>(tools, file, isFlow ? readFlow : readScript);
    found.push(...(problems ?? []).map((problem) => ({ file, problem })));
    if (value?.format === 'routewright/script') scripts.set(value.id, value);
    if (value?.format === 'routewright/flow') drawn.push({ file, flow: value });
  }
  const ids = new Set([...scripts.keys(), ...drawn.map(({ flow }) => flow.id)]);
  for (const { file, flow } of drawn) {
    const { nodes, channels } = tools;
    const { script, problems } = compile(flow, { nodes, channels, workspace, scripts: ids });
    flows.set(flow.id, flow);
    if (script) scripts.set(flow.id, script);
    else found.push(...problems.map((problem) => ({ file, problem, flow })));
  }
  return { scripts, flows, found };
}
