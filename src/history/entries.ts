import type { Change } from '#src/document/history.ts';
import type { Project } from '#src/document/project.ts';
import { touched } from '#src/document/touched.ts';

/** One line of the history: the state after its first `count` changes. */
export interface Entry {
  count: number;
  /** The change that leads there; none leads to the beginning. */
  change: Change | undefined;
  /** It was taken back. */
  isUndone: boolean;
  isNow: boolean;
  /** The flow that it concerns, or the workspace; null for the beginning, and what concerns more. */
  where: { flow: string } | 'workspace' | null;
}

/** The history as it is listed: what was done last on top, and above it what can be done again. */
export function entriesOf(past: readonly Change[], future: readonly Change[]): Entry[] {
  const entries = [undefined, ...past, ...future].map(
    (change, count): Entry => ({
      count,
      change,
      isUndone: count > past.length,
      isNow: count === past.length,
      where: change ? whereOf(change) : null,
    }),
  );
  return entries.reverse();
}

function whereOf(change: Change): Entry['where'] {
  const { flows, sections } = touched(change);
  const [flow] = flows;
  if (flow && flows.length === 1 && sections.length === 0) return { flow: flow.id };
  return flows.length === 0 && sections.length > 0 ? 'workspace' : null;
}

/** The name of a flow, which may be gone: then its id. */
export const flowName = ({ flows }: Project, id: string): string => flows[id]?.name ?? id;
