/** So many keys are listed for a unit of fuel. */
const KEYS_PER_FUEL = 16;

/** The keys of a map. Listing them is work, whatever is done with them. */
export function keysOf(map: object, charge: (fuel: number) => void): string[] {
  const keys = Object.keys(map);
  charge(Math.ceil(keys.length / KEYS_PER_FUEL));
  return keys;
}
