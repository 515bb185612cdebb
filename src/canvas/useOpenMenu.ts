import type { MouseEvent as ReactMouseEvent, RefObject } from 'react';
import { focusRoom } from '#src/app/focus.ts';
import { useStudio } from '#src/app/hooks.ts';
import type { CanvasEdge } from './edges.ts';
import type { CanvasNode } from './nodes.ts';
import type { OpenMenu } from './useMenu.ts';

/** Opens the canvas's menu on a right click or by keyboard; a double click edits. */
export function useOpenMenu(region: RefObject<HTMLElement | null>, setOpen: (open: OpenMenu) => void) {
  const { session } = useStudio();
  const open = (event: ReactMouseEvent | MouseEvent, node?: string) => {
    event.preventDefault();
    setOpen({ node, at: { x: event.clientX, y: event.clientY } });
  };
  return {
    handlers: {
      onNodeContextMenu(event: ReactMouseEvent, { id }: CanvasNode) {
        if (!session.getState().selection.nodes.includes(id)) session.getState().select([id]);
        open(event, id);
      },
      onEdgeContextMenu(event: ReactMouseEvent, { source, sourceHandle }: CanvasEdge) {
        session.getState().selectEdge({ from: source, port: sourceHandle ?? '' });
        open(event);
      },
      onPaneContextMenu: open,
      onSelectionContextMenu: (event: ReactMouseEvent) => open(event),
      onNodeDoubleClick: () => focusRoom('inspector'),
    },
    /** At the node, or at the canvas's corner. */
    byKeyboard(node: string | undefined) {
      const place =
        node === undefined
          ? region.current
          : region.current?.querySelector(`.react-flow__node[data-id="${CSS.escape(node)}"]`);
      const { left, top } = (place ?? region.current)?.getBoundingClientRect() ?? new DOMRect();
      setOpen({ node, at: { x: left + INSET, y: top + INSET } });
    },
  };
}

const INSET = 32;
