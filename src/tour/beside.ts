/** A rectangle of the window, client px. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

type Size = Pick<Box, 'width' | 'height'>;

const GAP = 12;

const within = (value: number, size: number, room: number): number =>
  Math.max(GAP, Math.min(value, room - size - GAP));

/** Where a card goes so that it covers nothing of what it is about: beside, below or above it, else in its middle. */
export function beside(anchor: Box, card: Size, window: Size): { left: number; top: number } {
  const right = anchor.left + anchor.width;
  const bottom = anchor.top + anchor.height;
  const middle = {
    left: within(anchor.left + (anchor.width - card.width) / 2, card.width, window.width),
    top: within(anchor.top + (anchor.height - card.height) / 2, card.height, window.height),
  };
  const places = [
    { left: right + GAP, top: middle.top },
    { left: middle.left, top: bottom + GAP },
    { left: anchor.left - card.width - GAP, top: middle.top },
    { left: middle.left, top: anchor.top - card.height - GAP },
  ];
  const fits = ({ left, top }: { left: number; top: number }) =>
    left >= GAP &&
    top >= GAP &&
    left + card.width + GAP <= window.width &&
    top + card.height + GAP <= window.height;
  return places.find(fits) ?? middle;
}
