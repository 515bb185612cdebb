import type { Range } from './assistant.ts';

/** Where a place is found again after a text was changed from outside: before the change, after it, or at its end. */
export function placeAfter(place: number, before: string, after: string): number {
  const start = commonStart(before, after);
  if (place < start) return place;
  const end = commonEnd(before, after, start);
  return place >= before.length - end ? after.length - (before.length - place) : after.length - end;
}

/** A selection after the same change. */
export const rangeAfter = ({ from, to }: Range, before: string, after: string): Range => ({
  from: placeAfter(from, before, after),
  to: placeAfter(to, before, after),
});

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at++;
  return at;
}

function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let at = 0;
  while (at < most && one.at(-1 - at) === other.at(-1 - at)) at++;
  return at;
}
