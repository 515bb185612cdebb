import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useStudio } from '#src/app/hooks.ts';
import { backToCanvas, type Studio } from '#src/app/studio.ts';
import { distance } from '#src/ui/rank.ts';
import { problemFrom } from './moves.ts';
import type { OutlineRow } from './row.ts';
import { outlineRoom } from './state.ts';
import { goTo } from './useCurrent.ts';
import type { LinesOf } from './useLines.ts';

/** Where lines or the button of an empty flow go with the keyboard, what comes in their place wants it. */
export function useKeptKeyboard(place: RefObject<HTMLElement | null>): void {
  const studio = useStudio();
  useLayoutEffect(() => {
    const { current } = place;
    return () => {
      if (!current?.contains(document.activeElement)) return;
      outlineRoom(studio).getState().set({ isWanted: true });
      requestAnimationFrame(() => giveBack(studio));
    };
  }, [studio, place]);
}

/** Nothing came in its place: the drawer was closed. */
function giveBack(studio: Studio): void {
  if (studio.session.getState().drawer.tab === 'outline') return;
  outlineRoom(studio).getState().set({ isWanted: false });
  if (document.activeElement === document.body) backToCanvas(studio);
}

/** Offers the outline to its commands. */
export function useOffer(grid: RefObject<HTMLElement | null>, { all, rows, drawn }: LinesOf): void {
  const studio = useStudio();
  useEffect(() => {
    const store = outlineRoom(studio);
    const focus = () => grid.current?.focus();
    store.getState().set({
      offer: {
        row: () => rows.find(({ key }) => key === store.getState().current),
        focus,
        goToFound() {
          const { query } = store.getState();
          const far = ({ node }: OutlineRow) => distance([drawn.get(node)?.title ?? ''], query);
          const [best] = rows.toSorted((a, b) => far(a) - far(b));
          if (best) goTo(studio, all, best.key);
          focus();
        },
        goToProblem(step) {
          const key = problemFrom(all, store.getState().current, step);
          if (key === undefined) return;
          // Problems have lines of their own in the tree only.
          store.getState().set({ view: 'tree', query: '' });
          goTo(studio, all, key);
        },
      },
    });
    if (store.getState().isWanted) focus();
    store.getState().set({ isWanted: false });
    return () => store.getState().set({ offer: null });
  }, [studio, grid, all, rows, drawn]);
}
