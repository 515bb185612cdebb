type Keyed = Readonly<Record<string, unknown>>;

export const isKeyed = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values of a document say the same. The order of keys says nothing, an undefined one is none. */
export function meansSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => meansSame(item, other[index]));
  return isKeyed(one) && isKeyed(other) && keysOf(one, other).every((key) => meansSame(one[key], other[key]));
}

/** The keys of any of them, each once. */
export const keysOf = (...values: readonly Keyed[]): string[] => [...new Set(values.flatMap(Object.keys))];
