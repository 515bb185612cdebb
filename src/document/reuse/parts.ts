import {
  type AnyNode,
  type FlowNode,
  type JsonObject,
  type NodeRegistry,
  type Part,
  portsOf,
} from '#runtime/index.ts';

type Does = Part['does'];
type PartOf<D extends Does> = Extract<Part, { does: D }>;

/** What a type does when it plays the part asked for. */
export function partOf<D extends Does>(definition: AnyNode | undefined, does: D): PartOf<D> | undefined {
  const part = definition?.part;
  return part?.does === does ? (part as PartOf<D>) : undefined;
}

/** The type that plays a part, and how; a studio without one has nothing to take apart. */
export function typeFor<D extends Does>(
  nodes: NodeRegistry,
  does: D,
): { type: string; part: PartOf<D> } | undefined {
  for (const definition of nodes.values()) {
    const part = partOf(definition, does);
    if (part) return { type: definition.type, part };
  }
  return undefined;
}

/** The types that a script is made of, by what they do; undefined when one is missing. */
export function typesFor(nodes: NodeRegistry) {
  const begin = typeFor(nodes, 'begin');
  const back = typeFor(nodes, 'return');
  const call = typeFor(nodes, 'call');
  const branch = typeFor(nodes, 'branch');
  const assign = typeFor(nodes, 'assign');
  return begin && back && call && branch && assign ? { begin, back, call, branch, assign } : undefined;
}

export type Types = NonNullable<ReturnType<typeof typesFor>>;

const paramsOf = ({ params }: FlowNode): JsonObject => params as JsonObject;

/** How a node runs another script; undefined when it does not, or is not filled in. */
export const callOf = (node: FlowNode, nodes: NodeRegistry) =>
  partOf(nodes.get(node.type), 'call')?.read(paramsOf(node));

/** Whether no contact leaves a node: the script ends there. */
export const isLast = (node: FlowNode, nodes: NodeRegistry): boolean => {
  const definition = nodes.get(node.type);
  return definition !== undefined && portsOf(definition, paramsOf(node)).length === 0;
};

/** The ports of a node that somebody may leave by without a failure, and those of failures. */
export function portsBy(node: FlowNode, nodes: NodeRegistry): { ways: string[]; errors: string[] } {
  const definition = nodes.get(node.type);
  const ports = definition ? portsOf(definition, paramsOf(node)) : [];
  const ids = (isError: boolean) =>
    ports.filter(({ kind }) => (kind === 'error') === isError).map(({ id }) => id);
  return { ways: ids(false), errors: ids(true) };
}
