import type { Flow, FlowEdge, JsonObject, NodeRegistry, Position } from '#runtime/index.ts';
import type { Box } from '../edits/boxes.ts';
import { partOf } from '../edits/clip.ts';
import { freeId } from '../edits/nodes.ts';
import type { Carried } from './carried.ts';
import type { Crossing } from './crossing.ts';
import { freeName } from './names.ts';
import type { Types } from './parts.ts';

/** From column to column of a drawing, and from one node of a column to the next. In px. */
export const COLUMN = 300;
const ROW = 140;

/** How a part of a flow becomes a script. */
export interface Plan {
  flow: Flow;
  crossing: Crossing;
  carried: Carried;
  /** The names of the ways out, in their order; none when it simply returns. */
  wayNames: readonly string[];
  /** Whether the customer has always just written when a contact leaves, in the order of the ways. */
  heard: readonly boolean[];
  /** What the ways in are called, in the order of the entries. */
  entryNames: readonly string[];
  boxes: ReadonlyMap<string, Box>;
  types: Types;
  nodes: NodeRegistry;
}

/** The value that tells the ways in apart, of the one with this number. */
export const entryValue = (index: number): string => String(index + 1);

/** The script that the part becomes, and the name of the variable that says by which way it was come into. */
export function scriptOf(plan: Plan, id: string, name: string): { script: Flow; way: string | undefined } {
  const { flow, crossing, carried } = plan;
  const { inside, entries } = crossing;
  const part = partOf(flow, [...inside], plan.boxes);
  const several = entries.length > 1;
  const left = Math.min(...Object.values(part.nodes).map(({ position }) => position.x));
  const shift = (several ? 2 : 1) * COLUMN - left;
  const moved = ({ x, y }: Position): Position => ({ x: x + shift, y });
  for (const node of Object.values(part.nodes)) node.position = moved(node.position);
  for (const note of Object.values(part.notes ?? {})) note.position = moved(note.position);
  const way = several ? freeName(carried.variables, 'way') : undefined;
  const script: Flow = {
    ...{ format: 'routewright/flow', version: 1, id, name },
    variables: { ...carried.variables, ...(way ? { [way]: { type: 'text', parameter: true } } : {}) },
    ...part,
  };
  addBeginning(script, plan, way);
  addReturns(script, plan);
  return { script, way };
}

const put = (flow: Flow, type: string, params: JsonObject, position: Position): string => {
  const id = freeId(flow.nodes, type);
  flow.nodes[id] = { type, params, position };
  return id;
};

/** Contacts begin at the one entry, or are told apart by the way they came. */
function addBeginning(
  script: Flow,
  { crossing: { entries }, types, entryNames }: Plan,
  way: string | undefined,
): void {
  const [first = ''] = entries;
  const y = script.nodes[first]?.position.y ?? 0;
  const { begin, branch } = types;
  const start = put(script, begin.type, begin.part.write(), { x: 0, y });
  if (way === undefined) {
    script.edges.push({ from: start, port: begin.part.goesOnBy, to: first });
    return;
  }
  const cases = entries.slice(1).map((_, index) => {
    const value = entryValue(index + 1);
    return { id: `way-${value}`, name: entryNames[index + 1] ?? value, equals: value };
  });
  const fork = put(script, branch.type, branch.part.write(`vars.${way}`, cases), { x: COLUMN, y });
  script.edges.push(
    { from: start, port: begin.part.goesOnBy, to: fork },
    ...cases.map(({ id }, index) => ({
      from: fork,
      port: branch.part.port(id),
      to: entries[index + 1] ?? first,
    })),
    { from: fork, port: branch.part.port(), to: first },
  );
}

/** Each way out becomes an end that goes back by it. */
function addReturns(script: Flow, { crossing: { ways }, types: { back }, wayNames }: Plan): void {
  const places = Object.values(script.nodes).map(({ position }) => position);
  const x = Math.max(...places.map((place) => place.x)) + COLUMN;
  const top = Math.min(...places.map((place) => place.y));
  for (const [index, { edges }] of ways.entries()) {
    const to = put(script, back.type, back.part.write(wayNames[index]), { x, y: top + index * ROW });
    script.edges.push(...edges.map(({ from, port }): FlowEdge => ({ from, port, to })));
  }
}
