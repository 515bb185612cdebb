import { type Node, Position as Side } from 'reactflow';
import { type FlowNode, heightFor, INPUT_Y, NODE_WIDTH, type Position, portY } from '#runtime/index.ts';
import { type Face, type FaceContext, faceOf } from './face.ts';
import type { NodeProblems } from './marks.ts';

/** What a node on the canvas is drawn from. */
export interface NodeData extends Record<string, unknown> {
  face: Face;
  problems: NodeProblems | null;
  /** What the simulator has done here. */
  lit: Lit;
}

export type Lit = 'passed' | 'waiting' | null;
export type CanvasNode = Node<NodeData, 'step'>;

/** Everything a node on the canvas depends on; equal input gives the same object. */
export interface NodeInput {
  id: string;
  node: FlowNode;
  position: Position;
  /** Ports that edges leave by, joined by new lines: compared as one. */
  wired: string;
  problems: NodeProblems | null;
  lit: Lit;
  isSelected: boolean;
  /** The one that Tab goes to. */
  isCurrent: boolean;
  context: FaceContext;
  words: NodeWords;
}

export interface NodeWords {
  name: (face: Face) => string;
  role: string;
}

export const HANDLE = 10;
export const INPUT_ID = 'in';

/** Written out: it is asked of every node at every change. */
const isSame = (a: NodeInput, b: NodeInput): boolean =>
  a.position === b.position &&
  a.isSelected === b.isSelected &&
  a.isCurrent === b.isCurrent &&
  a.words === b.words &&
  a.id === b.id &&
  isSameData(a, b);

const isSameData = (a: NodeInput, b: NodeInput): boolean =>
  a.wired === b.wired && a.problems === b.problems && a.lit === b.lit && a.context === b.context;

/**
 * Makes the canvas's nodes and keeps those that did not change: React Flow draws a node again whenever it gets
 * another object, and its content whenever `data` is another.
 */
export function createNodeMaker() {
  const made = new WeakMap<FlowNode, { input: NodeInput; item: CanvasNode }>();
  return (input: NodeInput): CanvasNode => {
    const last = made.get(input.node);
    if (last && isSame(last.input, input)) return last.item;
    const keepsData = last && isSameData(last.input, input);
    const item = itemFor(input, keepsData ? last.item.data : dataFor(input));
    made.set(input.node, { input, item });
    return item;
  };
}

const dataFor = ({ node, wired, problems, lit, context }: NodeInput): NodeData => ({
  face: faceOf(node, wired ? wired.split('\n') : [], context),
  problems,
  lit,
});

function itemFor({ id, position, isSelected, isCurrent, words }: NodeInput, data: NodeData): CanvasNode {
  const { face } = data;
  const size = { width: NODE_WIDTH, height: heightFor(face.ports.length) };
  return {
    id,
    type: 'step',
    position,
    data,
    selected: isSelected,
    ...size,
    measured: size,
    handles: handlesFor(face),
    ariaRole: 'group',
    ariaLabel: words.name(face),
    domAttributes: { tabIndex: isCurrent ? 0 : -1, 'aria-roledescription': words.role },
  };
}

function handlesFor(face: Face): NonNullable<CanvasNode['handles']> {
  const size = { width: HANDLE, height: HANDLE };
  const input = {
    ...size,
    id: INPUT_ID,
    type: 'target' as const,
    position: Side.Left,
    x: -HANDLE / 2,
    y: INPUT_Y - HANDLE / 2,
  };
  const outputs = face.ports.map(({ id }, index) => ({
    ...size,
    id,
    type: 'source' as const,
    position: Side.Right,
    x: NODE_WIDTH - HANDLE / 2,
    y: portY(index) - HANDLE / 2,
  }));
  return face.hasInput ? [input, ...outputs] : outputs;
}
