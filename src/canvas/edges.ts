import type { Edge } from 'reactflow';
import { BOX_HEIGHT } from '#runtime/drawing.ts';
import { type Drawn, type FlowEdge, INPUT_Y, portY } from '#runtime/index.ts';
import { OUTPUT_ID } from './annotations.ts';
import type { FacePort } from './face.ts';
import { type CanvasNode, INPUT_ID, type NodeData } from './nodes.ts';

/** What an edge on the canvas is drawn from. */
export interface EdgeData extends Record<string, unknown> {
  label: string;
  kind: FacePort['kind'];
  /** Taken by the simulated contact; `last` is the latest. */
  played: 'no' | 'yes' | 'last';
  /** How many edges it stands for: a folded group has one line to each place. */
  count: number;
  outlet: { from: string; port: string };
  /** From where it leaves and arrives down to the bottom of each node: a loop goes around below both. */
  belowSource: number;
  belowTarget: number;
  /** How it runs among the others; null while one of its nodes is being dragged. */
  route: Drawn | null;
}

export type CanvasEdge = Edge<EdgeData, 'way'>;

/** What an edge depends on; equal input gives the same object. */
interface EdgeInput {
  /** What it is drawn from and to, where that is not the node: a folded group, by its key. */
  fromBox: string | undefined;
  toBox: string | undefined;
  count: number;
  source: CanvasNode['data'];
  target: CanvasNode['data'];
  played: EdgeData['played'];
  isSelected: boolean;
  route: Drawn | null;
  name: EdgeName;
}

export interface EdgeName {
  one(port: string, from: string, to: string): string;
  several(count: number): string;
}

/** An edge by what it leaves: a port has one edge at most. */
export const edgeId = (from: string, port: string): string => `${from} ${port}`;

/** The edge a line stands for; null when it stands for several. */
export const outletOf = ({ data }: CanvasEdge): EdgeData['outlet'] | null =>
  data && data.count === 1 ? data.outlet : null;

/** Makes the canvas's edges and keeps those that did not change. */
export function createEdgeMaker() {
  const made = new WeakMap<FlowEdge, { input: EdgeInput; item: CanvasEdge }>();
  return (edge: FlowEdge, input: EdgeInput): CanvasEdge => {
    const last = made.get(edge);
    if (last && isSame(last.input, input)) {
      // Compared by identity the next time.
      last.input = input;
      return last.item;
    }
    const item = itemFor(edge, input);
    made.set(edge, { input, item });
    return item;
  };
}

const isSame = (a: EdgeInput, b: EdgeInput): boolean =>
  a.isSelected === b.isSelected &&
  a.played === b.played &&
  a.route === b.route &&
  a.count === b.count &&
  a.fromBox === b.fromBox &&
  a.toBox === b.toBox &&
  a.name === b.name &&
  isEndAlike(a.source, b.source) &&
  isEndAlike(a.target, b.target);

/** Nodes of which an edge shows the same: most of what is written in a node is none of its edges' business. */
export const isEndAlike = ({ face: a }: NodeData, { face: b }: NodeData): boolean =>
  a === b ||
  (a.title === b.title &&
    a.ports.length === b.ports.length &&
    a.ports.every(({ id, label, kind }, at) => {
      const other = b.ports[at];
      return id === other?.id && label === other.label && kind === other.kind;
    }));

const BELOW_BOX = BOX_HEIGHT - INPUT_Y;

function itemFor({ from, port, to }: FlowEdge, input: EdgeInput): CanvasEdge {
  const { source, target, played, isSelected, route, name, fromBox, toBox, count } = input;
  const index = source.face.ports.findIndex(({ id }) => id === port);
  const drawn = source.face.ports[index];
  const label = count > 1 ? name.several(count) : (drawn?.label ?? port);
  return {
    id: edgeId(from, port),
    type: 'way',
    source: fromBox ?? from,
    sourceHandle: fromBox === undefined ? port : OUTPUT_ID,
    target: toBox ?? to,
    targetHandle: INPUT_ID,
    selected: isSelected,
    selectable: count === 1,
    reconnectable: fromBox === undefined && toBox === undefined,
    ariaLabel: count > 1 ? label : name.one(label, source.face.title, target.face.title),
    data: {
      label,
      kind: count > 1 ? 'next' : (drawn?.kind ?? 'gone'),
      count,
      outlet: { from, port },
      played,
      route,
      belowSource: fromBox ? BELOW_BOX : portY(source.face.ports.length) - portY(index),
      belowTarget: toBox ? BELOW_BOX : portY(target.face.ports.length) - INPUT_Y,
    },
  };
}
