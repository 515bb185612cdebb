import { z } from 'zod';
import { createStore, type StoreApi } from 'zustand/vanilla';

const KEY = 'routewright.watches';
const kept = z.record(z.string(), z.array(z.string()));

/** The watched expressions, by flow. */
export type Watches = Readonly<Record<string, readonly string[]>>;

function read(storage: Storage): Watches {
  try {
    return kept.parse(JSON.parse(storage.getItem(KEY) ?? '{}'));
  } catch {
    return {};
  }
}

/** Kept by this browser, as breakpoints are. */
export function createWatches(storage: Storage): StoreApi<Watches> {
  const store = createStore<Watches>()(() => read(storage));
  store.subscribe((watches) => {
    try {
      storage.setItem(KEY, JSON.stringify(watches));
    } catch {
      // A full or forbidden storage costs the memory of them.
    }
  });
  return store;
}

export const withWatch = (all: Watches, flow: string, source: string): Watches => {
  const now = all[flow] ?? [];
  return source.trim() === '' || now.includes(source) ? all : { ...all, [flow]: [...now, source] };
};

export const withoutWatch = (all: Watches, flow: string, source: string): Watches => ({
  ...all,
  [flow]: (all[flow] ?? []).filter((one) => one !== source),
});
