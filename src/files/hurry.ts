import { z } from 'zod';
import type { NumberedText } from './changes.ts';
import type { Storage as Database } from './storage.ts';
import { type Stored, stored } from './stored.ts';

/** A project that was left, with what its history has that the database may not have. */
const left = stored.extend({ put: z.array(z.tuple([z.number(), z.string()])).optional() });
type Left = z.infer<typeof left>;

const prefixOf = (place: string) => `routewright.hurry ${place} `;

/**
 * Where a project goes when its page is being closed. The database would answer too late then: a closing page gets no
 * answers any more. What is written here is moved into the database when the studio starts again.
 */
export class Hurry {
  readonly #local: Storage;
  readonly #key: string;

  /** Each page has a key of its own, so that tabs closed together overwrite nothing of each other. */
  constructor(local: Storage, place: string, page: string) {
    this.#local = local;
    this.#key = `${prefixOf(place)}${page}`;
  }

  /** There is little room: the project comes before its history. */
  write(record: Stored, put: readonly NumberedText[]): void {
    if (!this.#fits({ ...record, put: [...put] })) this.#fits(record);
  }

  #fits(record: Left): boolean {
    try {
      this.#local.setItem(this.#key, JSON.stringify(record));
      return true;
    } catch {
      // Full or forbidden: the save that the database has begun is what remains.
      return false;
    }
  }

  /** The database has it now. */
  clear(): void {
    this.#local.removeItem(this.#key);
  }
}

/**
 * Moves what closing pages left behind into the database. What another tab has saved meanwhile is not overwritten:
 * the late version is put aside then, and answered.
 */
export async function bringIn(local: Storage, place: string, database: Database): Promise<unknown[]> {
  const late: unknown[] = [];
  const prefix = prefixOf(place);
  for (const key of Object.keys(local).filter((one) => one.startsWith(prefix))) {
    const text = local.getItem(key);
    const record = left.safeParse(jsonOf(text));
    if (!record.success || !(await isSaved(database, place, record.data))) {
      late.push(record.data ?? text);
      await database.putAside(place, late.at(-1));
    }
    local.removeItem(key);
  }
  return late;
}

/** Saves it, unless the database has come further by another page. */
async function isSaved(database: Database, place: string, { put = [], ...record }: Left): Promise<boolean> {
  if (await database.save(place, record, record.revision - 1, put)) return true;
  const there = stored.safeParse(await database.read(place));
  if (there.data?.page !== record.page) return false;
  // The page's last save came through after all, with what was there a moment before.
  const { revision } = there.data;
  return database.save(place, { ...record, revision: revision + 1 }, revision, put);
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
