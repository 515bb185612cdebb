import type { DrawnNode } from '#runtime/index.ts';
import { plain } from '#src/ui/rank.ts';
import type { OutlineRow } from './row.ts';
import type { Order } from './state.ts';

type Drawn = ReadonlyMap<string, DrawnNode>;

/** Whether every word occurs in what the node is called, is or does. */
export function isFound(node: DrawnNode | undefined, query: string): boolean {
  if (!node) return false;
  const { title, typeTitle, summary } = node;
  const words = plain([title, typeTitle, summary].join(' '));
  return plain(query)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

/** The lines of nodes that answer a query, all of them when it is empty, as a list without anything inside. */
export function listedOf(
  rows: readonly OutlineRow[],
  drawn: Drawn,
  query: string,
  order: Order,
): OutlineRow[] {
  const found = rows.filter(({ kind, node }) => kind === 'node' && isFound(drawn.get(node), query));
  const count = found.length;
  return sorted(found, rows, drawn, order).map((row, index) => ({
    ...row,
    level: 1,
    parent: undefined,
    hasChildren: false,
    index: index + 1,
    count,
  }));
}

/** Equals stay in the order of the flow. */
function sorted(
  found: readonly OutlineRow[],
  rows: readonly OutlineRow[],
  drawn: Drawn,
  order: Order,
): OutlineRow[] {
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const of = ({ node }: OutlineRow) => drawn.get(node);
  if (order === 'title') return found.toSorted((a, b) => compare(of(a)?.title ?? '', of(b)?.title ?? ''));
  if (order === 'type')
    return found.toSorted((a, b) => compare(of(a)?.typeTitle ?? '', of(b)?.typeTitle ?? ''));
  if (order === 'flow') return [...found];
  const counts = new Map<string, number>();
  for (const { kind, node } of rows) if (kind === 'problem') counts.set(node, (counts.get(node) ?? 0) + 1);
  return found.toSorted((a, b) => (counts.get(b.node) ?? 0) - (counts.get(a.node) ?? 0));
}
