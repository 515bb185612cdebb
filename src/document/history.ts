import { applyPatches, enablePatches, type Patch, produceWithPatches } from 'immer';
import type { Project } from './project.ts';

enablePatches();

/** What the history says of a change: a key of the studio's words, with what it mentions. */
export interface ChangeLabel {
  key: string;
  params?: Record<string, string | number>;
}

/** A change that can be taken back: both directions as patches. */
export interface Change {
  label: ChangeLabel;
  redo: Patch[];
  undo: Patch[];
  /** Changes in a row with the same merge key count as one, such as typing in one field. */
  merge?: string;
}

export interface History {
  project: Project;
  past: readonly Change[];
  future: readonly Change[];
}

/** How many changes are kept; the oldest fall off. */
export const HISTORY_MAX = 500;

export const startHistory = (project: Project): History => ({ project, past: [], future: [] });

/** The history after a change; the same object when the recipe changed nothing. */
export function change(
  history: History,
  label: ChangeLabel,
  recipe: (project: Project) => void,
  merge?: string,
): History {
  const [project, redo, undo] = produceWithPatches(history.project, (draft) => {
    recipe(draft as Project);
  });
  if (redo.length === 0) return history;
  const made: Change = merge === undefined ? { label, redo, undo } : { label, redo, undo, merge };
  return { project, past: append(history.past, made), future: [] };
}

function append(past: readonly Change[], made: Change): readonly Change[] {
  const last = past.at(-1);
  if (last === undefined || last.merge === undefined || last.merge !== made.merge)
    return [...past, made].slice(-HISTORY_MAX);
  const merged = { ...made, redo: [...last.redo, ...made.redo], undo: [...made.undo, ...last.undo] };
  return [...past.slice(0, -1), merged];
}

export function undo(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    project: applyPatches(history.project, last.undo),
    past: history.past.slice(0, -1),
    future: [last, ...history.future],
  };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { project: applyPatches(history.project, next.redo), past: [...history.past, next], future };
}
