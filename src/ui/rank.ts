/** Letters without case and marks, so that “etape” finds “Étape”. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/** Worse than any place in a list of names. */
const STEP = 1_000;

/**
 * How far the names of a thing, the most usual first, are from a query: the very word is nearest, then what begins with
 * it, then what has it; the earlier name before the later.
 */
export function distance(names: readonly string[], query: string): number {
  const wanted = plain(query.trim());
  const each = names.map((name, index) => STEP * wordDistance(plain(name), wanted) + index);
  return Math.min(STEP * NOT_IN_NAME, ...each);
}

const NOT_IN_NAME = 3;

function wordDistance(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(wanted) ? 2 : NOT_IN_NAME;
}

/** What is searched by its label, and by other names that are not shown. */
export interface Named {
  label: string;
  names?: readonly string[];
}

/** Options with the best answer to the query first; equals keep their order. */
export function ranked<T extends Named>(options: readonly T[], query: string): readonly T[] {
  if (query.trim() === '') return options;
  const of = ({ label, names = [] }: T) => distance([label, ...names], query);
  return options.toSorted((a, b) => of(a) - of(b));
}

/** Whether all letters of the query are in the name, in their order. */
function hasInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Past what the names begin with or have: all words of the query somewhere, then its letters in order. */
const NEARLY = { words: NOT_IN_NAME * STEP, letters: (NOT_IN_NAME + 1) * STEP };

function nearness({ label, names = [] }: Named, query: string): number {
  const known = distance([label, ...names], query);
  if (known < NEARLY.words) return known;
  const whole = plain([label, ...names].join(' '));
  const words = plain(query).trim().split(/\s+/);
  if (words.every((word) => whole.includes(word))) return NEARLY.words;
  return hasInOrder(plain(label), words.join('')) ? NEARLY.letters : Number.POSITIVE_INFINITY;
}

/** The options that answer a query, loosely typed as it may be, the best first; equals keep their order. */
export function found<T extends Named>(options: readonly T[], query: string): readonly T[] {
  if (query.trim() === '') return options;
  const far = new Map(options.map((option) => [option, nearness(option, query)]));
  const of = (option: T) => far.get(option) ?? Number.POSITIVE_INFINITY;
  return options.filter((option) => Number.isFinite(of(option))).toSorted((a, b) => of(a) - of(b));
}
