import type { Script } from '../model/script.ts';
import type { Workspace } from '../model/workspace.ts';

/**
 * Where a script is tried out: the points of contact its intake names; else those whose default script it is; else
 * all, so that a new script can be played before anything leads to it.
 */
export function rehearsalPoints(
  { id, requires }: Pick<Script, 'id' | 'requires'>,
  workspace: Workspace,
): string[] {
  const all = Object.keys(workspace.pointsOfContact);
  const named = all.filter((point) => requires.pointsOfContact.includes(point));
  const own = all.filter((point) => workspace.pointsOfContact[point]?.defaultScript === id);
  return named.length > 0 ? named : own.length > 0 ? own : all;
}

/** The workspace as it would be with the script as the default of these points of contact; the same when it is. */
export function rehearse(workspace: Workspace, script: string, points: readonly string[]): Workspace {
  const changed = Object.entries(workspace.pointsOfContact).filter(
    ([id, point]) => points.includes(id) && point.defaultScript !== script,
  );
  if (changed.length === 0) return workspace;
  const pointsOfContact = { ...workspace.pointsOfContact };
  for (const [id, point] of changed) pointsOfContact[id] = { ...point, defaultScript: script };
  return { ...workspace, pointsOfContact };
}
