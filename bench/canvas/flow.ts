import { readdirSync, readFileSync } from 'node:fs';
import { nodes } from '#nodes/index.ts';
import { type Flow, type FlowEdge, type FlowNode, hasInput, portsOf, readFlow } from '#runtime/index.ts';

const EXAMPLE = new URL('../../examples/bicycle-shop/', import.meta.url);

/** From one column and row to the next. In px. */
const COLUMN = 320;
const ROW = 220;
const EDGES_A_NODE = 1.5;
/** Of a flow as a whole, about that of a canvas. */
const WIDTH_TO_HEIGHT = 1.4;

const examples: readonly Flow[] = readdirSync(EXAMPLE)
  .filter((name) => name.endsWith('.flow.json'))
  .sort()
  .map((name) => {
    const { value } = readFlow(readFileSync(new URL(name, EXAMPLE), 'utf8'));
    if (!value) throw new Error(`${name} cannot be read.`);
    return value;
  });

/** The ways out that must lead somewhere. */
function waysOf({ type, params }: FlowNode): string[] {
  const definition = nodes.get(type);
  const ports = definition ? portsOf(definition, params) : [];
  return ports.filter(({ required }) => required).map(({ id }) => id);
}

const begins = ({ type }: FlowNode): boolean => {
  const definition = nodes.get(type);
  return definition !== undefined && !hasInput(definition);
};

const drawn = examples.flatMap((flow) => Object.values(flow.nodes));
/** The first node of each type that nothing leads to. */
const beginnings = drawn.filter(
  (node, index) => begins(node) && drawn.findIndex(({ type }) => type === node.type) === index,
);
const inside = drawn.filter((node) => !begins(node));
const narrow = inside.filter((node) => waysOf(node).length === 1);
const broad = inside.filter((node) => waysOf(node).length > 1);
const last = inside.filter((node) => waysOf(node).length === 0);

/** Deals nodes in turn, so that edges come to one and a half a node. */
function createDealer() {
  let dealt = 0;
  let ways = 0;
  const from = (list: readonly FlowNode[]): FlowNode => {
    const node = list[dealt++ % list.length];
    if (!node) throw new Error('The examples lack a kind of nodes.');
    ways += waysOf(node).length;
    return node;
  };
  return {
    next: () => from(ways < dealt * EDGES_A_NODE ? broad : narrow),
    end: () => from(last),
  };
}

/**
 * A flow of so many nodes as the examples use them, in columns: every way out that must lead somewhere leads into the next
 * column, and every node there is led to.
 */
export function generatedFlow(count: number): Flow {
  const rows = Math.round(Math.sqrt((count * COLUMN) / (ROW * WIDTH_TO_HEIGHT)));
  const dealer = createDealer();
  const placed: FlowNode[] = [];
  const edges: FlowEdge[] = [];
  let column = beginnings;
  for (let x = 0; column.length > 0; x += COLUMN) {
    const first = placed.length;
    placed.push(...column.map((node, row) => ({ ...node, position: { x, y: row * ROW } })));
    const open = column.flatMap((node, row) =>
      waysOf(node).map((port) => ({ from: idOf(first + row), port })),
    );
    const size = Math.min(rows, open.length, count - placed.length);
    const isLast = placed.length + size >= count;
    column = Array.from({ length: size }, isLast ? dealer.end : dealer.next);
    if (size > 0)
      edges.push(
        ...open.map((way, at) => ({
          ...way,
          to: idOf(placed.length + Math.floor((at * size) / open.length)),
        })),
      );
  }
  return {
    format: 'routewright/flow',
    version: 1,
    id: `generated-${count}`,
    name: `Generated, ${count} nodes`,
    variables: Object.assign({}, ...examples.map(({ variables }) => variables)),
    nodes: withGap(Object.fromEntries(placed.map((node, index) => [idOf(index), node]))),
    edges,
  };
}

/** The first signal lacks its name: the one error, and the field to write in. */
function withGap(all: Flow['nodes']): Flow['nodes'] {
  const [id, node] = Object.entries(all).find(([, { type }]) => type === 'signal') ?? [];
  return id && node ? { ...all, [id]: { ...node, params: { ...node.params, signal: '' } } } : all;
}

const idOf = (index: number): string => `n${index}`;
