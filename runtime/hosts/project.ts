import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readFlow } from '../compile/1-read/flow.ts';
import type { Read } from '../compile/1-read/json.ts';
import { readScenario } from '../compile/1-read/scenario.ts';
import { readWorkspace } from '../compile/1-read/workspace.ts';
import type { Flow } from '../model/flow.ts';
import type { Problem } from '../model/problem.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Workspace } from '../model/workspace.ts';
import { readFileText } from './input.ts';

const FLOW_FILE = /\.flow\.json$/;
const SCENARIO_FILE = /\.scenario\.json$/;

/** What the studio opens with. */
export interface Project {
  workspace: Workspace;
  flows: Flow[];
  scenarios: Scenario[];
}

/**
 * A workspace and every flow and scenario in its folder, by name of file. One that cannot be read is left out; each
 * problem names its file. Without a readable workspace there is no project.
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
  const names = (await readdir(dirname(file))).sort();
  const all = async <T>(called: RegExp, reader: (text: string) => Read<T>): Promise<T[]> => {
    const found: T[] = [];
    for (const name of names.filter((one) => called.test(one))) {
      const value = await read(join(dirname(file), name), reader);
      if (value) found.push(value);
    }
    return found;
  };
  const flows = await all(FLOW_FILE, readFlow);
  const scenarios = await all(SCENARIO_FILE, readScenario);
  return { project: { workspace, flows, scenarios }, problems };
}
