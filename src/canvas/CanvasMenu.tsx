import type { Command } from '#src/app/command.ts';
import { ContextMenu } from '#src/ui/ContextMenu.tsx';
import type { CanvasNode } from './nodes.ts';
import { type OpenMenu, useMenu } from './useMenu.ts';

export interface CanvasMenuProps {
  open: OpenMenu;
  nodes: readonly CanvasNode[];
  onClose: () => void;
}

/** The canvas's menu. `commands` are what it offers besides the node's own acts. */
export function CanvasMenu({
  open,
  nodes,
  onClose,
  commands = [],
}: CanvasMenuProps & { commands?: readonly Command[] }) {
  const { items, label } = useMenu(commands, nodes, open);
  return <ContextMenu label={label} at={open.at} items={items} onClose={onClose} />;
}
