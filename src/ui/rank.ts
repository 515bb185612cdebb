/** Letters without case and marks. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

const NOT_IN_LABEL = 3;

/** How well a label answers a query: 0 is the very word, 1 begins with it, 2 has it, 3 has it not. */
function distance(label: string, query: string): number {
  const name = plain(label);
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  return name.includes(query) ? 2 : NOT_IN_LABEL;
}

/** Options with the best answer to the query first; equals keep their order. */
export function ranked<T extends { label: string }>(options: readonly T[], query: string): readonly T[] {
  const wanted = plain(query.trim());
  if (wanted === '') return options;
  return options.toSorted((a, b) => distance(a.label, wanted) - distance(b.label, wanted));
}
