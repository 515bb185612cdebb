import { useState } from 'react';

/**
 * The list, the same one as before while it holds the same: React Flow looks through all of it whenever it gets another.
 * `isAlike` says what counts as the same.
 */
export function useSame<T>(list: T[], isAlike: (one: T, other: T) => boolean = Object.is): T[] {
  const [kept] = useState(() => ({ list }));
  if (list !== kept.list && !isSame(list, kept.list, isAlike)) kept.list = list;
  return kept.list;
}

const isSame = <T>(one: readonly T[], other: readonly T[], isAlike: (one: T, other: T) => boolean): boolean =>
  one.length === other.length && one.every((item, at) => isAlike(item, other[at] as T));
