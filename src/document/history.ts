import { produce } from 'immer';
import { apply } from './apply.ts';
import { type Step, stepOf } from './delta.ts';
import type { Project } from './project.ts';

/** What the history says of a change: a key of the studio's words, with what it mentions. */
export interface ChangeLabel {
  key: string;
  params?: Record<string, string | number>;
}

/** A change that can be taken back: both directions as data. */
export interface Change extends Step {
  label: ChangeLabel;
  /** When it was made, ms since 1970; of changes made as one, the last. */
  at: number;
  /** Changes in a row with the same merge key count as one, such as typing in one field. */
  merge?: string;
}

/** What can be undone, the last change last, and what can be redone, the next one first. */
export interface Changes {
  past: readonly Change[];
  future: readonly Change[];
}

export interface History extends Changes {
  project: Project;
}

/** How many changes are kept; the oldest fall off. */
export const HISTORY_MAX = 500;

/** After a pause this long, what goes on in the same field is a change of its own. In ms. */
export const MERGE_PAUSE = 30_000;

export const NO_CHANGES: Changes = { past: [], future: [] };

export const startHistory = (project: Project, { past, future }: Changes = NO_CHANGES): History => ({
  project,
  past,
  future,
});

/** The history after a change made at `at`; the same object when the recipe changed nothing. */
export function change(
  history: History,
  label: ChangeLabel,
  recipe: (project: Project) => void,
  at: number,
  merge?: string,
): History {
  const project = produce(history.project, (draft) => {
    recipe(draft as Project);
  });
  const step = project === history.project ? undefined : stepOf(history.project, project);
  if (!step) return history;
  const { past } = history;
  const last = past.at(-1);
  const made = merge === undefined ? { label, at } : { label, at, merge };
  if (last === undefined || merge === undefined || last.merge !== merge || at - last.at > MERGE_PAUSE)
    return { project, past: [...past, { ...made, ...step }].slice(-HISTORY_MAX), future: [] };
  // One step from before the first of them: what is in between is forgotten, and they may come to nothing.
  const whole = stepOf(apply(history.project, last.undo), project);
  return { project, past: [...past.slice(0, -1), ...(whole ? [{ ...made, ...whole }] : [])], future: [] };
}

export const undo = (history: History): History => jump(history, history.past.length - 1);

export const redo = (history: History): History => jump(history, history.past.length + 1);

/** The history after its first `count` changes; the same object when it has fewer, or stands there already. */
export function jump(history: History, count: number): History {
  const { past, future } = history;
  const all = [...past, ...future];
  if (count < 0 || count > all.length || count === past.length) return history;
  const deltas =
    count < past.length
      ? past
          .slice(count)
          .toReversed()
          .map((one) => one.undo)
      : future.slice(0, count - past.length).map((one) => one.redo);
  const project = deltas.reduce<unknown>(apply, history.project) as Project;
  return { project, past: all.slice(0, count), future: all.slice(count) };
}
