import type { Problem } from '#runtime/index.ts';
import { NO_CHANGES } from '#src/document/history.ts';
import { bringIn } from './hurry.ts';
import { fetchServed, openExample } from './served.ts';
import { openStorage, type Storage } from './storage.ts';
import { type Opened, type Restored, restore } from './stored.ts';

/** What went wrong while opening; the studio starts all the same. */
export type Trouble =
  /** The stored project cannot be read. It is kept aside; here it is for downloading. */
  | { kind: 'broken'; stored: unknown; problems: readonly Problem[] }
  /** Versions that closing pages left, after another tab had saved. They are kept aside; here for downloading. */
  | { kind: 'late'; stored: unknown }
  /** What the server offers cannot be read; the example is open instead. */
  | { kind: 'served-broken'; problems: readonly Problem[] }
  /** The stored history does not fit the project; there is nothing to undo. */
  | { kind: 'history-lost' }
  /** This browser stores nothing for this page. */
  | { kind: 'unavailable'; reason: string };

/** What a studio starts with. */
export interface Start extends Omit<Restored, 'isHistoryLost'> {
  /** Under which it is kept in this browser: the id of the workspace that came with the studio. */
  place: string;
  storage: Storage | null;
  troubles: readonly Trouble[];
}

const NOTHING_KEPT = { revision: 0, changes: NO_CHANGES, first: 0 };

/** Opens what was kept in this browser, else what is served, else the example. Never fails on what is stored. */
export async function loadProject(open = openStorage): Promise<Start> {
  const troubles: Trouble[] = [];
  const fresh = await bringFresh(troubles);
  const place = fresh.project.workspace.id;
  const storage = await open().catch((thrown: unknown) => {
    troubles.push({ kind: 'unavailable', reason: String(thrown) });
    return null;
  });
  const kept = storage && (await readKept(storage, place, troubles));
  return { ...(kept ?? { ...fresh, ...NOTHING_KEPT }), place, storage, troubles };
}

async function bringFresh(troubles: Trouble[]): Promise<Opened> {
  const served = await fetchServed();
  if (served?.opened) return served.opened;
  if (served) troubles.push({ kind: 'served-broken', problems: served.problems });
  const example = await openExample();
  if (example.opened) return example.opened;
  throw new Error(`The example cannot be read: ${JSON.stringify(example.problems)}`);
}

async function readKept(storage: Storage, place: string, troubles: Trouble[]) {
  const late = await bringIn(localStorage, place, storage);
  if (late.length > 0) troubles.push({ kind: 'late', stored: late });
  const { record: stored, changes } = await storage.readWithChanges(place);
  if (stored === undefined) return undefined;
  const { value, problems } = await restore(stored, changes);
  if (value?.isHistoryLost) troubles.push({ kind: 'history-lost' });
  if (value) return value;
  await storage.putAside(place, stored);
  await storage.clear(place);
  troubles.push({ kind: 'broken', stored, problems });
  return undefined;
}
