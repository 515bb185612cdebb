import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { earlier, later, type Stretch, stretchAt, type Wanted } from './stretch.ts';

/** After a jump what is not in view comes when nobody jumps any more. In ms. */
const REST_MS = 200;
/** How much is there before it is scrolled to, in heights of the list. */
const MARGIN = 0.5;

/** A list of which only what is near is rendered. Its elements are children of the one that scrolls, with keys. */
export interface StretchOfList extends Stretch {
  ref: RefObject<HTMLDivElement | null>;
  onScroll(): void;
  earlier(): void;
  later(): void;
}

/** The part of a long list around the one that is looked at; more of it comes as somebody scrolls. */
export function useStretch(wanted: Wanted): StretchOfList {
  const { total } = wanted;
  const ref = useRef<HTMLDivElement>(null);
  const [known, setKnown] = useState<Stretch>({ first: 0, end: 0 });
  const shown = stretchAt(known, wanted);
  const hold = useHeld(ref);
  const isRendered = useRef<boolean>(false);
  const become = (next: Stretch) => {
    hold();
    setKnown(next);
  };
  const grow = (margin: number) => {
    const { scrollTop = 0, scrollHeight = 0, clientHeight = 0 } = ref.current ?? {};
    if (clientHeight === 0) return;
    const [above, below] = [scrollTop, scrollHeight - scrollTop - clientHeight];
    if (shown.first > 0 && above <= margin * clientHeight) become(earlier(shown));
    else if (shown.end < total && below <= margin * clientHeight) become(later(shown, total));
  };
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = ref.current ?? {};
    isRendered.current = true;
    // What is in view is there at once.
    if (scrollHeight <= clientHeight) grow(0);
  });
  useEffect(() => {
    const timer = setTimeout(() => grow(MARGIN), REST_MS);
    return () => clearTimeout(timer);
  });
  return {
    ...shown,
    ref,
    onScroll() {
      // What was rendered was brought into view: nobody scrolled.
      if (!isRendered.current) grow(MARGIN);
      isRendered.current = false;
    },
    earlier: () => become(earlier(shown)),
    later: () => become(later(shown, total)),
  };
}

/** Answers what is to be called before elements come and go: those that stay keep their place on the screen. */
function useHeld(ref: RefObject<HTMLDivElement | null>): () => void {
  const held = useRef<{ element: Element; top: number } | null>(null);
  useLayoutEffect(() => {
    const { element, top = 0 } = held.current ?? {};
    held.current = null;
    if (element?.isConnected) ref.current?.scrollBy({ top: topOf(element) - top, behavior: 'instant' });
  });
  return () => {
    const list = ref.current;
    const edge = list ? topOf(list) : 0;
    // Buttons stand at an end, wherever that is.
    const all = [...(list?.children ?? [])].filter((one) => one.tagName !== 'BUTTON');
    const element = all.find((one) => one.getBoundingClientRect().bottom > edge);
    held.current = element ? { element, top: topOf(element) } : null;
  };
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
