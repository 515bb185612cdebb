import { type RefObject, useEffect } from 'react';

/** What scrolls is reached by the keyboard, or only a mouse could read it. */
export const SCROLLS = { tabIndex: 0 } as const;

/** Keeps the end of a list in sight as it grows. */
export function useEnd(list: RefObject<HTMLElement | null>, length: number): void {
  useEffect(() => {
    if (length > 0) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [list, length]);
}
