import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type ChangeLabel,
  type Changes,
  change,
  type History,
  jump,
  redo,
  startHistory,
  undo,
} from './history.ts';
import type { Project } from './project.ts';

/** The open project with its history. Every change of a project goes through `change`. */
export interface DocumentState extends History {
  /** The project as it was opened last. */
  loaded: Project;
  change(label: ChangeLabel, recipe: (project: Project) => void, merge?: string): void;
  undo(): void;
  redo(): void;
  /** Goes to where the first `count` changes are made and no other, as one step. */
  jump(count: number): void;
  /** Replaces project and history, as when another workspace is opened. */
  load(project: Project, changes?: Changes): void;
}

export type DocumentStore = StoreApi<DocumentState>;

/** `now` is the clock by which changes are dated. */
export const createDocument = (
  project: Project,
  changes?: Changes,
  now: () => number = Date.now,
): DocumentStore =>
  createStore<DocumentState>()((set) => ({
    ...startHistory(project, changes),
    loaded: project,
    change: (label, recipe, merge) => set((state) => change(state, label, recipe, now(), merge)),
    undo: () => set((state) => undo(state)),
    redo: () => set((state) => redo(state)),
    jump: (count) => set((state) => jump(state, count)),
    load: (opened, kept) => set({ ...startHistory(opened, kept), loaded: opened }),
  }));
