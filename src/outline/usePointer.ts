import type { MouseEvent } from 'react';
import { useStudio } from '#src/app/hooks.ts';
import { outlineRoom } from './state.ts';
import { goTo } from './useCurrent.ts';
import { clickOn, openSettings, toggleFold } from './useKeys.ts';
import type { LinesOf } from './useLines.ts';

/** What clicks mean, wherever on the lines they are. */
export function usePointer(lines: LinesOf) {
  const studio = useStudio();
  const rowOf = ({ target }: MouseEvent) => {
    const key = target instanceof Element ? target.closest<HTMLElement>('[role="row"]')?.dataset['key'] : '';
    return lines.rows.find((one) => one.key === key);
  };
  return {
    onClick(event: MouseEvent) {
      const row = rowOf(event);
      if (!row || (event.target instanceof Element && event.target.closest('button, input'))) return;
      const isFold = event.target instanceof Element && event.target.closest('[data-fold="true"]');
      if (isFold) toggleFold(studio, row.key);
      else clickOn(studio, lines, row, event.shiftKey || event.ctrlKey || event.metaKey);
    },
    onDoubleClick(event: MouseEvent) {
      const row = rowOf(event);
      if (row) openSettings(studio, row);
    },
    onContextMenu(event: MouseEvent) {
      const row = rowOf(event);
      if (!row) return;
      event.preventDefault();
      goTo(studio, lines.all, row.key);
      const at = { x: event.clientX, y: event.clientY };
      outlineRoom(studio)
        .getState()
        .set({ asking: { what: 'menu', at } });
    },
  };
}
