import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Scenario } from '#runtime/index.ts';
import { useStudio } from '#src/app/hooks.ts';
import type { Studio } from '#src/app/studio.ts';
import type { Uncovered } from './job.ts';
import type { Judged } from './verdict.ts';

/** How the scenarios of a studio went when they were played last. Nothing of it is part of the project. */
export interface Runs {
  judged: ReadonlyMap<string, Judged>;
  /** Ids of those that are being played, or wait for it. */
  running: ReadonlySet<string>;
  /** Scenarios are being made up. */
  making: boolean;
  /** Why no scenario goes some ways, by script, as that was found out last. */
  uncovered: ReadonlyMap<string, readonly Uncovered[]>;
}

export type RunsStore = StoreApi<Runs>;

const stores = new WeakMap<Studio['session'], RunsStore>();

export function runsOf({ session }: Pick<Studio, 'session'>): RunsStore {
  const known =
    stores.get(session) ??
    createStore<Runs>()(() => ({
      judged: new Map(),
      running: new Set(),
      making: false,
      uncovered: new Map(),
    }));
  stores.set(session, known);
  return known;
}

export const useRuns = <T>(pick: (runs: Runs) => T): T => useStore(runsOf(useStudio()), pick);

/** How this very scenario went; undefined when it was not played, or is another by now. */
export const judgedOf = ({ judged }: Runs, scenario: Scenario): Judged | undefined => {
  const found = judged.get(scenario.id);
  return found?.scenario === scenario ? found : undefined;
};
