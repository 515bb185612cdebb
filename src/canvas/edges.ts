import type { Edge } from 'reactflow';
import type { Drawn, FlowEdge } from '#runtime/index.ts';
import { INPUT_Y, portY } from '#src/app/geometry.ts';
import type { FacePort } from './face.ts';
import { type CanvasNode, INPUT_ID } from './nodes.ts';

/** What an edge on the canvas is drawn from. */
export interface EdgeData extends Record<string, unknown> {
  label: string;
  kind: FacePort['kind'];
  /** Taken by the simulated contact; `last` is the latest. */
  played: 'no' | 'yes' | 'last';
  /** From where it leaves and arrives down to the bottom of each node: a loop goes around below both. */
  belowSource: number;
  belowTarget: number;
  /** How it runs among the others; null while one of its nodes is being dragged. */
  route: Drawn | null;
}

export type CanvasEdge = Edge<EdgeData, 'way'>;

/** What an edge depends on; equal input gives the same object. */
interface EdgeInput {
  source: CanvasNode['data'];
  target: CanvasNode['data'];
  played: EdgeData['played'];
  isSelected: boolean;
  route: Drawn | null;
  name: EdgeName;
}

export type EdgeName = (port: string, from: string, to: string) => string;

/** An edge by what it leaves: a port has one edge at most. */
export const edgeId = (from: string, port: string): string => `${from} ${port}`;

/** Makes the canvas's edges and keeps those that did not change. */
export function createEdgeMaker() {
  const made = new WeakMap<FlowEdge, { input: EdgeInput; item: CanvasEdge }>();
  return (edge: FlowEdge, input: EdgeInput): CanvasEdge => {
    const last = made.get(edge);
    const isSame =
      last &&
      Object.keys(input).every((key) => last.input[key as keyof EdgeInput] === input[key as keyof EdgeInput]);
    if (isSame) return last.item;
    const item = itemFor(edge, input);
    made.set(edge, { input, item });
    return item;
  };
}

function itemFor({ from, port, to }: FlowEdge, input: EdgeInput): CanvasEdge {
  const { source, target, played, isSelected, route, name } = input;
  const index = source.face.ports.findIndex(({ id }) => id === port);
  const drawn = source.face.ports[index];
  const label = drawn?.label ?? port;
  return {
    id: edgeId(from, port),
    type: 'way',
    source: from,
    sourceHandle: port,
    target: to,
    targetHandle: INPUT_ID,
    selected: isSelected,
    ariaLabel: name(label, source.face.title, target.face.title),
    data: {
      label,
      kind: drawn?.kind ?? 'gone',
      played,
      route,
      belowSource: portY(source.face.ports.length) - portY(index),
      belowTarget: portY(target.face.ports.length) - INPUT_Y,
    },
  };
}
