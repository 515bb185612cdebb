import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What of the scenarios is looked at. It stays while the tab is closed. */
interface Looking {
  view: 'list' | 'coverage';
  scope: 'flow' | 'all';
  query: string;
  /** Of the chosen scenario. */
  part: 'result' | 'steps';
  channel: string;
  language: string;
  tag: string;
}

export const looking = createStore<Looking>()(() => ({
  view: 'list',
  scope: 'flow',
  query: '',
  part: 'result',
  channel: '',
  language: '',
  tag: '',
}));

export const useLooking = <T>(pick: (state: Looking) => T): T => useStore(looking, pick);
