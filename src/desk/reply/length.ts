/** How a text stands against the longest that goes. Characters are code points, as the channels count them. */
export interface Length {
  left: number;
  isOver: boolean;
  /** So near the end that it is worth saying. */
  isNear: boolean;
}

const NEAR = 1 / 10;

export function lengthOf(text: string, max: number): Length {
  const left = max - [...text].length;
  return { left, isOver: left < 0, isNear: left <= max * NEAR };
}
