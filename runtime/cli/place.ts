/** Where a character of a text stands, as `LINE:COLUMN`. Both count from 1, columns in characters as editors show them. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${[...before.at(-1)!].length + 1}`;
}
