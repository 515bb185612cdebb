import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Box, beside } from './beside.ts';

/** Where a card is, and what it is about: the first of the anchors that is on the screen. */
export interface Place {
  card: { left: number; top: number };
  anchor: Box;
}

export function usePlace(card: RefObject<HTMLElement | null>, anchors: readonly string[]): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    const update = () => setPlace(placeOf(card.current, anchors));
    update();
    // The shell answers the step by a panel that opens, or a view that moves.
    const moved = new ResizeObserver(update);
    moved.observe(document.body);
    for (const anchor of anchors) for (const one of document.querySelectorAll(anchor)) moved.observe(one);
    const frame = requestAnimationFrame(() => requestAnimationFrame(update));
    return () => {
      moved.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [card, anchors]);
  return place;
}

function placeOf(card: HTMLElement | null, anchors: readonly string[]): Place | null {
  const found = anchors.map((anchor) => document.querySelector(anchor)).find(Boolean);
  if (!card || !found) return null;
  const { left, top, width, height } = found.getBoundingClientRect();
  const anchor = { left, top, width, height };
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  return { anchor, card: beside(anchor, size, { width: innerWidth, height: innerHeight }) };
}
