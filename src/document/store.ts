import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ChangeLabel, change, type History, redo, startHistory, undo } from './history.ts';
import type { Project } from './project.ts';

/** The open project with its history. Every change of a project goes through `change`. */
export interface DocumentState extends History {
  change(label: ChangeLabel, recipe: (project: Project) => void, merge?: string): void;
  undo(): void;
  redo(): void;
  /** Replaces project and history, as when another workspace is opened. */
  load(project: Project): void;
}

export type DocumentStore = StoreApi<DocumentState>;

export const createDocument = (project: Project): DocumentStore =>
  createStore<DocumentState>()((set) => ({
    ...startHistory(project),
    change: (label, recipe, merge) => set((state) => change(state, label, recipe, merge)),
    undo: () => set((state) => undo(state)),
    redo: () => set((state) => redo(state)),
    load: (opened) => set(startHistory(opened)),
  }));
