import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readFlow } from '../compile/1-read/flow.ts';
import type { Read } from '../compile/1-read/json.ts';
import { readWorkspace } from '../compile/1-read/workspace.ts';
import type { Flow } from '../model/flow.ts';
import type { Problem } from '../model/problem.ts';
import type { Workspace } from '../model/workspace.ts';
import { readFileText } from './input.ts';

const FLOW_FILE = /\.flow\.json$/;

/** What the studio opens with. */
export interface Project {
  workspace: Workspace;
  flows: Flow[];
}

/**
 * A workspace and every flow in its folder, by name of file. A flow that cannot be read is left out; each problem
 * names its file. Without a readable workspace there is no project.
 */
export async function readProject(file: string): Promise<{ project?: Project; problems: Problem[] }> {
  const problems: Problem[] = [];
  const read = async <T>(from: string, reader: (text: string) => Read<T>): Promise<T | undefined> => {
    const text = await readFileText(from);
    const { value, problems: found = [] } = text.problems ? text : reader(text.value);
    problems.push(...found.map((one) => ({ ...one, where: { ...one.where, file: from } })));
    return value;
  };
  const workspace = await read(file, readWorkspace);
  if (!workspace) return { problems };
  const flows: Flow[] = [];
  for (const name of (await readdir(dirname(file))).filter((one) => FLOW_FILE.test(one)).sort()) {
    const flow = await read(join(dirname(file), name), readFlow);
    if (flow) flows.push(flow);
  }
  return { project: { workspace, flows }, problems };
}
