import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** Every line is this high. In px. */
export const ROW_HEIGHT = 28;
/** Lines kept above and below those in view. */
const MARGIN = 6;

export interface Window {
  from: number;
  to: number;
  /** Lines that fit. */
  page: number;
}

/** Which lines are near enough to the view to be drawn; brings the current one into view when it changes. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  current: number,
): Window & { onScroll(): void } {
  const [first, setFirst] = useState(0);
  const [page, setPage] = useState(1);
  const onScroll = () => setFirst(Math.floor((scroller.current?.scrollTop ?? 0) / ROW_HEIGHT));

  useEffect(() => {
    const { current: element } = scroller;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setPage(Math.max(1, Math.floor(element.clientHeight / ROW_HEIGHT))),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);

  useLayoutEffect(() => {
    const { current: element } = scroller;
    if (!element || current < 0 || page < 1) return;
    const top = current * ROW_HEIGHT;
    const bottom = top + ROW_HEIGHT - element.clientHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop) element.scrollTop = bottom;
  }, [scroller, current, page]);

  const from = Math.max(0, Math.min(first, count - page) - MARGIN);
  return { from, to: Math.min(count, from + page + 2 * MARGIN + 1), page, onScroll };
}
