import { z } from 'zod';
import type { Delta } from '#src/document/delta.ts';
import { type Change, type Changes, NO_CHANGES } from '#src/document/history.ts';

/** How much of the history is stored, in characters of JSON: what lies nearest to the present. */
export const STORED_CHANGES_MAX = 16_000_000;

/** The numbers of the changes that belong to a stored project: those before `now` are made, the others taken back. */
export const span = z.strictObject({
  first: z.number().int().min(0),
  now: z.number().int().min(0),
  end: z.number().int().min(0),
});
export type Span = z.infer<typeof span>;

/** A change as text, by its number. */
export type NumberedText = [number: number, text: string];

const delta = z.custom<Delta>((value) => typeof value === 'object' && value !== null);

const storedChange = z.object({
  label: z.object({
    key: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
  at: z.number(),
  redo: delta,
  undo: delta,
  merge: z.string().optional(),
});

const texts = new WeakMap<Change, string>();

/** A change never changes: its text is made once. */
function textOf(change: Change): string {
  const text = texts.get(change) ?? JSON.stringify(change);
  texts.set(change, text);
  return text;
}

/** Stored changes as they were; undefined when some are missing or none of ours. */
export function readChanges({ first, now, end }: Span, stored: readonly unknown[]): Changes | undefined {
  const read = stored.map(readChange);
  const all = read.flatMap((one) => (one ? [one] : []));
  if (all.length < read.length || all.length !== end - first || now < first || now > end) return undefined;
  return { past: all.slice(0, now - first), future: all.slice(now - first) };
}

function readChange(text: unknown): Change | undefined {
  try {
    const read = storedChange.parse(JSON.parse(String(text)));
    return read as Change;
  } catch {
    return undefined;
  }
}

/** What a save does to the stored changes: those in `put` are written, those outside the span go. */
export interface ChangesEdit {
  span: Span;
  put: NumberedText[];
  /** All that is stored then. */
  all: readonly Change[];
}

/** Knows which changes are stored, so that a save writes only what is new. */
export class ChangeLog {
  #all: readonly Change[];
  #first: number;

  constructor({ past, future }: Changes = NO_CHANGES, first = 0) {
    this.#all = [...past, ...future];
    this.#first = first;
  }

  editFor(changes: Changes): ChangesEdit {
    const { past, future } = nearest(changes);
    const all = [...past, ...future];
    const [oldest] = all;
    const fallen = oldest === undefined ? this.#all.length : Math.max(0, this.#all.indexOf(oldest));
    const first = this.#first + fallen;
    const put = all.flatMap((change, index): NumberedText[] =>
      this.#all[fallen + index] === change ? [] : [[first + index, textOf(change)]],
    );
    return { span: { first, now: first + past.length, end: first + all.length }, put, all };
  }

  written({ span: { first }, all }: ChangesEdit): void {
    this.#all = all;
    this.#first = first;
  }
}

/** The changes around the present that there is room for. */
function nearest({ past, future }: Changes): Changes {
  let room = STORED_CHANGES_MAX;
  const fits = (change: Change) => {
    room -= textOf(change).length;
    return room >= 0;
  };
  const before = countWhile(past.toReversed(), fits);
  return { past: past.slice(past.length - before), future: future.slice(0, countWhile(future, fits)) };
}

function countWhile<T>(list: readonly T[], holds: (item: T) => boolean): number {
  const end = list.findIndex((item) => !holds(item));
  return end < 0 ? list.length : end;
}
