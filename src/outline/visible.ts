import type { OutlineRow } from './row.ts';

/** The lines that are not inside one that is folded. */
export function unfolded(rows: readonly OutlineRow[], folded: ReadonlySet<string>): readonly OutlineRow[] {
  if (folded.size === 0) return rows;
  let hiddenBelow = Number.POSITIVE_INFINITY;
  return rows.filter((row) => {
    if (row.level > hiddenBelow) return false;
    hiddenBelow = folded.has(row.key) ? row.level : Number.POSITIVE_INFINITY;
    return true;
  });
}

/** The lines around one, from the outermost: those to unfold so that it is seen. */
export function around(rows: readonly OutlineRow[], key: string): string[] {
  const parents = new Map(rows.map((row) => [row.key, row.parent]));
  const found: string[] = [];
  for (let up = parents.get(key); up !== undefined; up = parents.get(up)) found.unshift(up);
  return found;
}

/** Where the keyboard goes when its line is gone: to the next that is left, else to the one before. */
export function survivor(
  before: readonly OutlineRow[],
  after: readonly OutlineRow[],
  key: string | null,
): string | undefined {
  const left = new Set(after.map((row) => row.key));
  if (key !== null && left.has(key)) return key;
  const at = before.findIndex((row) => row.key === key);
  const next = at < 0 ? undefined : before.slice(at).find((row) => left.has(row.key));
  const last = at < 0 ? undefined : before.slice(0, at).findLast((row) => left.has(row.key));
  return (next ?? last ?? after[0])?.key;
}
