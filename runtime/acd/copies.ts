/** Copies of lists with one item changed; of the exact length, which `push` and spreading do not give. */

export function withAt<T>(list: readonly T[], index: number, item: T): T[] {
  const copy = list.slice();
  copy[index] = item;
  return copy;
}

export function withInserted<T>(list: readonly T[], index: number, item: T): T[] {
  const copy = new Array<T>(list.length + 1);
  for (let at = 0; at < index; at++) copy[at] = list[at]!;
  copy[index] = item;
  for (let at = index; at < list.length; at++) copy[at + 1] = list[at]!;
  return copy;
}

export function withoutAt<T>(list: readonly T[], index: number): T[] {
  const copy = new Array<T>(list.length - 1);
  for (let at = 0; at < index; at++) copy[at] = list[at]!;
  for (let at = index + 1; at < list.length; at++) copy[at - 1] = list[at]!;
  return copy;
}
