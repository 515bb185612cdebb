import { useEffect, useRef, useState } from 'react';
import type { Found } from './found.ts';
import { isHeld, type Typing } from './held.ts';
import type { Tried } from './tried.ts';

const PAUSE_MS = 600;

/** What is known of a source, as much as is shown. */
interface Known {
  found: readonly Found[];
  tried: Tried | null;
}

/** What is shown of a source while it is typed. */
export interface Shown extends Known {
  /** The value is the one before what is being typed. */
  isBefore: boolean;
  typed(caret: number): void;
  /** The typing is over. */
  rested(): void;
}

/**
 * Holds back what is wrong where one types, until the typing pauses. The last value stays that long, so that what is
 * below the field stays where it is.
 */
export function useHeld(source: string, { found, tried }: Known): Shown {
  const [typing, setTyping] = useState<(Typing & { tried: Tried | null }) | null>(null);
  const pause = useRef(0);
  const rested = () => {
    clearTimeout(pause.current);
    setTyping(null);
  };
  useEffect(() => () => clearTimeout(pause.current), []);
  return {
    found: typing ? found.filter((one) => !isHeld(one, source, typing)) : found,
    tried: tried ?? typing?.tried ?? null,
    isBefore: tried === null,
    typed(caret) {
      clearTimeout(pause.current);
      pause.current = window.setTimeout(rested, PAUSE_MS);
      setTyping((last) => ({
        caret,
        known: last?.known ?? new Set(found.map(({ code }) => code)),
        tried: tried ?? last?.tried ?? null,
      }));
    },
    rested,
  };
}
