/** Signs of mathematics, of print and of other languages, and ours. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['≥', '>='],
  ['≤', '<='],
  ['≠', '!='],
  ['×', '*'],
  ['÷', '/'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['∧', '&&'],
  ['∨', '||'],
  ['¬', '!'],
  ['#', '//'],
]);

/** How a sign that means nothing here is written; undefined when it stands for nothing. */
export const signOf = (found: string): string | undefined => SIGNS.get(found);
