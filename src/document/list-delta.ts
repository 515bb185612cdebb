import { same } from './same.ts';

export interface ListDelta {
  /** Taken out, at places of the former list. */
  cut: [at: number, count: number][];
  /** Put in, at places of the list that comes out. */
  put: [at: number, items: unknown[]][];
}

/** How one list became another and back: what is taken out and put in, while most of it stays where it is. */
export function listSteps(one: readonly unknown[], other: readonly unknown[]) {
  const [from, to] = [filled(one), filled(other)];
  const head = sameLength(from, to, (list, index) => list[index]);
  const tail = sameLength(from.slice(head), to.slice(head), (list, index) => list.at(-1 - index));
  const before = from.slice(head, from.length - tail);
  const after = to.slice(head, to.length - tail);
  const { kept, stay } = longestRow(matches(before, after));
  const out = gaps(before, kept, head);
  const back = gaps(after, stay, head);
  const lengths = (runs: Run[]) => runs.map(([at, items]): [number, number] => [at, items.length]);
  const redo: ListDelta = { cut: lengths(out), put: back };
  const undo: ListDelta = { cut: lengths(back), put: out };
  return { redo, undo };
}

/** As JSON has it: nothing in a list is null. */
const filled = (list: readonly unknown[]): unknown[] => Array.from(list, (item) => item ?? null);

type At = (list: readonly unknown[], index: number) => unknown;

/** How many items are the same from one end on. */
function sameLength(one: readonly unknown[], other: readonly unknown[], at: At): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && same(at(one, count), at(other, count))) count++;
  return count;
}

/** For each item where it is in the other list, or -1. Items are known by what they say. */
function matches(before: readonly unknown[], after: readonly unknown[]): number[] {
  const places = new Map<unknown, number[]>();
  const keyOf = keys();
  for (const [index, item] of after.entries()) {
    const key = keyOf(item);
    places.set(key, [...(places.get(key) ?? []), index]);
  }
  return before.map((item) => places.get(keyOf(item))?.shift() ?? -1);
}

const texts = new WeakMap<object, string>();

/** Parts of a project never change: their text is made once. */
const keys = () => (item: unknown) => {
  if (typeof item !== 'object' || item === null) return item;
  const text = texts.get(item) ?? JSON.stringify(item);
  texts.set(item, text);
  return text;
};

/** The longest row of matches in which both lists go forward: those stay, all others move. */
function longestRow(targets: readonly number[]): { kept: Set<number>; stay: Set<number> } {
  /** By length: the row of that length which ends earliest, as the index of its last match. */
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const [index, target] of targets.entries()) {
    if (target < 0) continue;
    const length = firstNotBefore(ends, targets, target);
    previous.set(index, ends[length - 1]);
    ends[length] = index;
  }
  const kept = new Set<number>();
  const stay = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) {
    kept.add(at);
    stay.add(targets[at] ?? -1);
  }
  return { kept, stay };
}

function firstNotBefore(ends: readonly number[], targets: readonly number[], target: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((targets[ends[middle] ?? 0] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Run = [at: number, items: unknown[]];

/** The runs of items whose places are not among those; `head` items come before the list. */
function gaps(list: readonly unknown[], among: ReadonlySet<number>, head: number): Run[] {
  const found: Run[] = [];
  for (const [index, item] of list.entries()) {
    if (among.has(index)) continue;
    const last = found.at(-1);
    if (last && last[0] + last[1].length === index + head) last[1].push(item);
    else found.push([index + head, [item]]);
  }
  return found;
}
