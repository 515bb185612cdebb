import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  Grid3x3,
} from 'lucide-react';
import { GRID } from '#runtime/index.ts';
import type { Command } from '#src/app/command.ts';
import { activeFlow, changeFlow, type Studio } from '#src/app/studio.ts';
import {
  type Alignment,
  type Axis,
  align,
  distribute,
  type Places,
  tidy,
} from '#src/document/edits/arrange.ts';
import type { Box } from '#src/document/edits/boxes.ts';
import { boxesOf } from '#src/document/edits/boxes.ts';
import { moveNode } from '#src/document/edits/nodes.ts';

type Arranging = (boxes: ReadonlyMap<string, Box>) => Places;

/** The selected nodes that are on the flow. */
const chosen = (studio: Studio): readonly string[] => {
  const flow = activeFlow(studio);
  return studio.session.getState().selection.nodes.filter((id) => flow && Object.hasOwn(flow.nodes, id));
};

/** Puts the selected nodes elsewhere, as one step of the history. */
function arrange(studio: Studio, key: string, places: Arranging): void {
  changeFlow(studio, { key }, (flow) => {
    for (const [id, { x, y }] of places(boxesOf(flow, chosen(studio), studio.nodes))) {
      const now = flow.nodes[id]?.position;
      if (now && (now.x !== x || now.y !== y)) moveNode(flow, id, { x, y });
    }
  });
}

interface Arrangement {
  id: string;
  icon: NonNullable<Command['icon']>;
  shortcut?: string;
  /** How many nodes it takes. */
  min: number;
  /** Key of its words: what the history says. */
  label: 'change-align' | 'change-distribute' | 'change-tidy';
  places: Arranging;
}

const command = ({ id, icon, shortcut, min, label, places }: Arrangement): Command => ({
  id,
  group: 'arrange',
  words: `arranging.${id}`,
  icon,
  ...(shortcut === undefined ? {} : { shortcut }),
  when: (studio) => chosen(studio).length >= min,
  run: (studio) => arrange(studio, `arranging.${label}`, places),
});

const aligning = (how: Alignment, icon: Arrangement['icon'], shortcut: string): Command =>
  command({
    id: `align-${how}`,
    icon,
    shortcut,
    min: 2,
    label: 'change-align',
    places: (boxes) => align(boxes, how),
  });

const distributing = (axis: Axis, icon: Arrangement['icon'], shortcut: string): Command =>
  command({
    id: `distribute-${axis}`,
    icon,
    shortcut,
    min: 3,
    label: 'change-distribute',
    places: (boxes) => distribute(boxes, axis),
  });

/** Where the selected nodes stand to each other. */
export const arrangeCommands: readonly Command[] = [
  aligning('left', AlignStartVertical, 'shift+a'),
  aligning('centre', AlignCenterVertical, 'shift+h'),
  aligning('right', AlignEndVertical, 'shift+d'),
  aligning('top', AlignStartHorizontal, 'shift+w'),
  aligning('middle', AlignCenterHorizontal, 'shift+v'),
  aligning('bottom', AlignEndHorizontal, 'shift+s'),
  distributing('horizontally', AlignHorizontalDistributeCenter, 'alt+shift+h'),
  distributing('vertically', AlignVerticalDistributeCenter, 'alt+shift+v'),
  command({
    id: 'tidy',
    icon: Grid3x3,
    shortcut: 'shift+t',
    min: 2,
    label: 'change-tidy',
    places: (boxes) => tidy(boxes, GRID),
  }),
];
