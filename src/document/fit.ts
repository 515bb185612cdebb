import { apply } from './apply.ts';
import type { Delta } from './delta.ts';
import type { Changes } from './history.ts';
import type { Project } from './project.ts';
import { same } from './same.ts';

/**
 * Whether changes belong to a project: all of them are taken back and done again, and each way leads to the same
 * bytes. Never throws, whatever they hold.
 */
export function fits(project: Project, { past, future }: Changes): boolean {
  const over = (from: unknown, deltas: readonly Delta[]) => deltas.reduce<unknown>(apply, from);
  const backwards = <T>(list: readonly T[]) => list.toReversed();
  try {
    const first = over(
      project,
      backwards(past).map(({ undo }) => undo),
    );
    const last = over(
      project,
      future.map(({ redo }) => redo),
    );
    return (
      same(
        project,
        over(
          first,
          past.map(({ redo }) => redo),
        ),
      ) &&
      same(
        project,
        over(
          last,
          backwards(future).map(({ undo }) => undo),
        ),
      )
    );
  } catch {
    return false;
  }
}
