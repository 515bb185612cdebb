import { compile } from '../../compile/index.ts';
import type { EngineOrder } from '../../hosts/engine/messages.ts';
import { readFileText } from '../../hosts/input.ts';
import { readProject } from '../../hosts/project.ts';
import type { Flow } from '../../model/flow.ts';
import type { Workspace } from '../../model/workspace.ts';
import { everyHour } from '../../simulate/arrange.ts';
import { report, type Tools } from '../tools.ts';

export interface FirstOptions {
  /** Files of scripts, instead of the flows. */
  scripts: readonly string[];
  /** No hours ever close: to try scripts at any time. */
  alwaysOpen: boolean;
}

/**
 * What a new host begins with: a workspace, and a script of every flow beside it that compiles, with those of `scripts` in
 * their place. Undefined, and said, when the workspace cannot be read.
 */
export async function firstOf(
  tools: Tools,
  file: string,
  { scripts, alwaysOpen }: FirstOptions,
): Promise<EngineOrder['first'] | undefined> {
  const { project, problems } = await readProject(file);
  report(tools, problems, { file, nodes: tools.nodes });
  if (!project) return undefined;
  const texts: string[] = [];
  for (const name of scripts) {
    const { value, problems: unread = [] } = await readFileText(name);
    report(tools, unread, { file: name, nodes: tools.nodes });
    if (value === undefined) return undefined;
    texts.push(value);
  }
  const { flows } = project;
  const workspace = alwaysOpen ? everyHour(project.workspace, 'open') : project.workspace;
  return {
    workspace: JSON.stringify(workspace),
    scripts: texts.length > 0 ? texts : compiled(tools, flows, workspace),
  };
}

function compiled({ nodes, channels }: Tools, flows: readonly Flow[], workspace: Workspace): string[] {
  const scripts = new Set(flows.map(({ id }) => id));
  return flows.flatMap((flow) => {
    const { script } = compile(flow, { nodes, channels, workspace, scripts });
    return script ? [JSON.stringify(script)] : [];
  });
}
