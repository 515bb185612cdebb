import { type Flow, type NodeRegistry, variableName } from '#runtime/index.ts';
import { renameInNodes } from './named.ts';

/** What keeps a variable from being called so. */
export type NameProblem = 'bad-name' | 'name-taken';

export function nameProblem(
  flow: Pick<Flow, 'variables'>,
  current: string,
  wanted: string,
): NameProblem | undefined {
  if (!variableName.safeParse(wanted).success) return 'bad-name';
  return wanted !== current && Object.hasOwn(flow.variables, wanted) ? 'name-taken' : undefined;
}

/** Calls a variable otherwise, in its place among the others, and wherever nodes name it. */
export function renameVariable(flow: Flow, nodes: NodeRegistry, from: string, to: string): void {
  if (from === to || !Object.hasOwn(flow.variables, from) || nameProblem(flow, from, to)) return;
  flow.variables = Object.fromEntries(
    Object.entries(flow.variables).map(([name, variable]) => [name === from ? to : name, variable]),
  );
  renameInNodes(flow, Object.keys(flow.nodes), nodes, { kind: 'variable', id: from }, to);
}
