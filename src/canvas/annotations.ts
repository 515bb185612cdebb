import { type Node, Position as Side } from 'reactflow';
import { BOX_HEIGHT } from '#runtime/drawing.ts';
import { type FlowGroup, type FlowNote, INPUT_Y, NODE_WIDTH, type Position } from '#runtime/index.ts';
import type { Box } from '#src/document/edits/boxes.ts';
import { groupKey, noteKey } from './keys.ts';
import type { NodeProblems } from './marks.ts';
import { type CanvasNode, HANDLE, INPUT_ID, type Lit } from './nodes.ts';

/** Where edges leave a folded group. */
export const OUTPUT_ID = 'out';

/** Behind the nodes, selected or not: React Flow lifts what is selected by 1000. */
const BEHIND = { note: -2_000, frame: -4_000 } as const;

export type NoteNode = Node<{ id: string; note: FlowNote }, 'note'>;

interface GroupData extends Record<string, unknown> {
  id: string;
  group: FlowGroup;
}

/** The frame around the nodes of a group. */
export type FrameNode = Node<GroupData, 'frame'>;

/** A folded group. */
export type BoxNode = Node<GroupData & { problems: NodeProblems | null; lit: Lit }, 'box'>;

/** Everything on the canvas that has a place. */
export type CanvasThing = CanvasNode | NoteNode | FrameNode | BoxNode;

/** What its wrapper says of it. */
interface Said {
  label: string;
  role: string;
  isSelected: boolean;
  isCurrent: boolean;
}

type Input = Record<string, unknown>;

/** Makes things and keeps those that are made of the same: React Flow draws what is another object. */
function createMaker<I extends Input, T>(make: (input: I) => T) {
  const made = new Map<string, { input: I; item: T }>();
  return (key: string, input: I): T => {
    const last = made.get(key);
    if (last && Object.keys(input).every((name) => last.input[name] === input[name])) return last.item;
    const item = make(input);
    made.set(key, { input, item });
    return item;
  };
}

const wrapped = ({ label, role, isSelected, isCurrent }: Said) => ({
  selected: isSelected,
  ariaRole: 'group' as const,
  ariaLabel: label,
  domAttributes: { tabIndex: isCurrent ? 0 : -1, 'aria-roledescription': role },
});

export type NoteInput = Said & { id: string; note: FlowNote; position: Position };

export const createNoteMaker = () =>
  createMaker(({ id, note, position, ...said }: NoteInput & Input): NoteNode => {
    const size = { ...note.size };
    return {
      id: noteKey(id),
      type: 'note',
      position,
      data: { id, note },
      ...size,
      measured: size,
      handles: [],
      zIndex: BEHIND.note,
      connectable: false,
      ...wrapped(said),
    };
  });

export type FrameInput = Box & { id: string; group: FlowGroup; isWhole: boolean };

/** Only its title takes the pointer: what lies under a frame can be reached. */
export const createFrameMaker = () =>
  createMaker(
    ({ id, group, isWhole, x, y, width, height }: FrameInput & Input): FrameNode => ({
      id: groupKey(id),
      type: 'frame',
      position: { x, y },
      data: { id, group },
      width,
      height,
      measured: { width, height },
      handles: [],
      zIndex: BEHIND.frame,
      selected: isWhole,
      selectable: false,
      connectable: false,
      dragHandle: '.canvas-frame-bar',
      style: { pointerEvents: 'none' },
      domAttributes: { tabIndex: -1 },
    }),
  );

export type BoxInput = Said & {
  id: string;
  group: FlowGroup;
  position: Position;
  problems: NodeProblems | null;
  lit: Lit;
};

export const createBoxMaker = () =>
  createMaker(({ id, group, position, problems, lit, ...said }: BoxInput & Input): BoxNode => {
    const size = { width: NODE_WIDTH, height: BOX_HEIGHT };
    return {
      id: groupKey(id),
      type: 'box',
      position,
      data: { id, group, problems, lit },
      ...size,
      measured: size,
      handles: [handle(INPUT_ID, 'target', 0), handle(OUTPUT_ID, 'source', NODE_WIDTH)],
      ...wrapped(said),
    };
  });

const handle = (id: string, type: 'source' | 'target', x: number) => ({
  id,
  type,
  position: type === 'source' ? Side.Right : Side.Left,
  x: x - HANDLE / 2,
  y: INPUT_Y - HANDLE / 2,
  width: HANDLE,
  height: HANDLE,
});
