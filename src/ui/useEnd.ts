import { useEffect, useRef } from 'react';

/** What scrolls is reached by the keyboard, or only a mouse could read it. */
export const SCROLLS = { tabIndex: 0 } as const;

/** Keeps the end of a list in sight as it grows. */
export function useEnd(length: number) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (length > 0) ref.current?.scrollTo({ top: ref.current.scrollHeight });
  }, [length]);
  return ref;
}
