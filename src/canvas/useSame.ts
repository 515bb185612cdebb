import { useState } from 'react';

/** The list, the same one as before while it holds the same: React Flow looks through all of it whenever it gets another. */
export function useSame<T>(list: T[]): T[] {
  const [kept] = useState(() => ({ list }));
  if (list !== kept.list && !holdsSame(list, kept.list)) kept.list = list;
  return kept.list;
}

const holdsSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);
