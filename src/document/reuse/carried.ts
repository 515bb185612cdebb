import type {
  EnvironmentAt,
  Flow,
  FlowEdge,
  GivenTo,
  NodeRegistry,
  TakenFrom,
  Variables,
} from '#runtime/index.ts';
import { portsOf } from '#runtime/index.ts';
import type { Project } from '../project.ts';
import type { Crossing } from './crossing.ts';
import { readFrom, variablesOf } from './variables.ts';

/** What a script made of a part of a flow is given and gives back, by the names that its variables have there. */
export interface Carried {
  parameters: GivenTo[];
  /** What is kept by each way out, in the order of the ways. */
  results: TakenFrom[][];
  /** The variables of the script. */
  variables: Variables;
}

/** As an expression, or in a text. */
const written = (type: GivenTo['type'], name: string): string =>
  type === 'text' ? `{{ vars.${name} }}` : `vars.${name}`;

/** What is read inside is given, and what is set inside and read afterwards comes back. */
export function carriedBy(
  project: Project,
  flow: Flow,
  { inside, entries, ways }: Crossing,
  nodes: NodeRegistry,
  at: EnvironmentAt,
): Carried {
  const { reads, writes } = variablesOf(flow, inside, nodes);
  const typeOf = (name: string) => flow.variables[name]?.type ?? 'text';
  const isSure = (node: string, name: string) => at(node).isSet?.(`vars.${name}`) ?? false;
  const isSet = ({ from, port }: FlowEdge, name: string) =>
    isSure(from, name) || setsAt(flow, from, port, nodes).includes(name);
  const results = ways.map(({ to, edges }) => {
    const read = readFrom(project, flow, [to], nodes);
    return [...writes]
      .filter((name) => read.has(name))
      .map((name): TakenFrom => {
        const optional = !edges.every((edge) => isSet(edge, name));
        return { type: typeOf(name), from: name, saveTo: name, optional };
      });
  });
  const needed = new Set([...reads, ...results.flat().map(({ from }) => from)]);
  const names = [...needed].filter((name) => entries.every((entry) => isSure(entry, name)));
  return {
    parameters: names.map((name) => ({ type: typeOf(name), name, value: written(typeOf(name), name) })),
    results,
    variables: variablesFor(flow.variables, new Set([...reads, ...writes]), new Set(names)),
  };
}

function setsAt(flow: Flow, id: string, port: string, nodes: NodeRegistry): readonly string[] {
  const node = flow.nodes[id];
  const definition = nodes.get(node?.type ?? '');
  const ports = node && definition ? portsOf(definition, node.params) : [];
  return ports.find((one) => one.id === port)?.sets ?? [];
}

function variablesFor(declared: Variables, used: ReadonlySet<string>, given: ReadonlySet<string>): Variables {
  return Object.fromEntries(
    Object.entries(declared)
      .filter(([name]) => used.has(name))
      .map(([name, { type, default: initial, sensitive }]) => [
        name,
        {
          type,
          ...(!given.has(name) && initial !== undefined ? { default: initial } : {}),
          ...(sensitive === undefined ? {} : { sensitive }),
          ...(given.has(name) ? { parameter: true } : {}),
        },
      ]),
  );
}
