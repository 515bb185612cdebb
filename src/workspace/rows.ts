import type { JsonObject, Severity } from '#runtime/index.ts';
import { nameOf } from './acts.ts';
import type { Column, Telling } from './columns.ts';

/** A thing as its line in the table. */
export interface Row {
  id: string;
  name: string;
  cells: readonly { column: string; value: string | number }[];
  /** What is wrong with it first. */
  problem?: { severity: Severity; sentence: string } | undefined;
}

/** By which column, `name` or its number, and which way up. */
export interface Order {
  column: string;
  direction: 'ascending' | 'descending';
}

export const rowsOf = (
  things: Readonly<Record<string, JsonObject>>,
  columns: readonly Column[],
  telling: Telling,
  problemOf: (id: string) => Row['problem'],
): Row[] =>
  Object.entries(things).map(([id, thing]) => ({
    id,
    name: nameOf(thing, id),
    cells: columns.map(({ cell }, index) => ({ column: String(index), value: cell(thing, telling, id) })),
    problem: problemOf(id),
  }));

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The rows in which every word of a search is found, in whatever cell. */
export function found(rows: readonly Row[], search: string): readonly Row[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ id, name, cells }) => {
    const text = plain([id, name, ...cells.map(({ value }) => value)].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Sorted as people of a language sort, numbers by their size. Without an order: as they are kept. */
export function sorted(rows: readonly Row[], order: Order | null, language: string): readonly Row[] {
  if (!order) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const of = ({ name, cells }: Row) =>
    order.column === 'name' ? name : (cells[Number(order.column)]?.value ?? '');
  const sign = order.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [one, other] = [of(a), of(b)];
    const difference =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : compare(String(one), String(other));
    return sign * difference;
  });
}

/** Gives back the rows of before where nothing is different, so that only what changed is drawn anew. */
export function steadyRows(): (rows: readonly Row[]) => readonly Row[] {
  let known = new Map<string, readonly [text: string, row: Row]>();
  return (rows) => {
    const kept = rows.map((row) => {
      const text = JSON.stringify(row);
      const before = known.get(row.id);
      return before?.[0] === text ? before : ([text, row] as const);
    });
    known = new Map(kept.map((one) => [one[1].id, one]));
    return kept.map(([, row]) => row);
  };
}
