import { type MouseEvent as ReactMouseEvent, type RefObject, useMemo } from 'react';
import { foldGroups } from '#src/app/annotating.ts';
import { focusRoom } from '#src/app/focus.ts';
import { useStudio } from '#src/app/hooks.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';
import { openScript } from '#src/app/trail.ts';
import type { CanvasThing } from './annotations.ts';
import { type CanvasEdge, outletOf } from './edges.ts';
import { pick, selectedKeys } from './picking.ts';
import type { OpenMenu } from './useMenu.ts';

/** Opens the canvas's menu on a right click or by keyboard; a double click edits. */
export function useOpenMenu(region: RefObject<HTMLElement | null>, setOpen: (open: OpenMenu) => void) {
  const studio = useStudio();
  return useMemo(() => createOpening(studio, region, setOpen), [studio, region, setOpen]);
}

function createOpening(
  studio: Studio,
  region: RefObject<HTMLElement | null>,
  setOpen: (open: OpenMenu) => void,
) {
  const { session } = studio;
  const open = (event: ReactMouseEvent | MouseEvent, node?: string) => {
    event.preventDefault();
    setOpen({ node, at: { x: event.clientX, y: event.clientY } });
  };
  return {
    handlers: {
      onNodeContextMenu(event: ReactMouseEvent, { id, selected }: CanvasThing) {
        const flow = activeFlow(studio);
        const keys = flow ? selectedKeys(studio, flow, session.getState().selection) : [];
        if (!selected && !keys.includes(id)) pick(studio, [id]);
        open(event, id);
      },
      onEdgeContextMenu(event: ReactMouseEvent, edge: CanvasEdge) {
        if (!edge.selected) session.getState().selectEdge(outletOf(edge));
        open(event);
      },
      onPaneContextMenu: open,
      onSelectionContextMenu: (event: ReactMouseEvent) => open(event),
      onNodeDoubleClick(_event: unknown, { type, data: { id } }: CanvasThing) {
        if (type === 'note') session.getState().set({ writing: { kind: 'note', id: String(id) } });
        else if (type === 'frame') session.getState().set({ writing: { kind: 'group', id: String(id) } });
        else if (type === 'box') foldGroups(studio, [String(id)], false);
        else if (!openScript(studio, String(id))) focusRoom('inspector');
      },
    },
    /** A double click on nothing adds a node there. */
    add({ target, clientX, clientY }: ReactMouseEvent) {
      if (target instanceof Element && target.classList.contains('react-flow__pane'))
        session.getState().set({ adding: { at: { x: clientX, y: clientY } } });
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
