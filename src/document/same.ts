/** Whether two JSON values are the same to the byte, the order of their keys included. Shared parts cost nothing. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return Array.isArray(one) && Array.isArray(other) && sameItems(one, other);
  return sameFields(Object.entries(one).filter(isThere), Object.entries(other).filter(isThere));
}

const isThere = ([, value]: [string, unknown]) => value !== undefined;

export function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  // Nothing in a list is null, as JSON has it.
  for (let index = 0; index < one.length; index++)
    if (!same(one[index] ?? null, other[index] ?? null)) return false;
  return true;
}

const sameFields = (one: readonly [string, unknown][], other: readonly [string, unknown][]): boolean =>
  one.length === other.length &&
  one.every(([key, value], index) => key === other[index]?.[0] && same(value, other[index]?.[1]));
