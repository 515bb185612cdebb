import { type RefObject, useEffect } from 'react';

/** Brings what matches in a list into view when another is looked at; the end of the list when that is the last. */
export function useInView(
  list: RefObject<HTMLElement | null>,
  selector: string,
  at: number,
  isLast: boolean,
): void {
  useEffect(() => {
    const scrolls = list.current;
    const found = at > 0 ? scrolls?.querySelector(selector) : null;
    if (scrolls) scrolls.scrollTop += found ? missing(found, scrolls, isLast) : -scrolls.scrollTop;
  }, [list, selector, at, isLast]);
}

/** How far a list has to go for one of its elements to be in view. */
function missing(found: Element, list: Element, isLast: boolean): number {
  if (isLast) return list.scrollHeight;
  const [inner, outer] = [found.getBoundingClientRect(), list.getBoundingClientRect()];
  return inner.top >= outer.top && inner.bottom <= outer.bottom ? 0 : inner.bottom - outer.bottom;
}
