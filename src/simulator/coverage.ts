import { type CoverageOf, coverageIn, groupBy, joinCoverage, type Moment } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { scriptsIn, tracesFor } from './path.ts';
import type { Simulation } from './play.ts';

/** Whether something was passed that was not before: the canvas need not look again otherwise. */
const isNew = (found: CoverageOf, before: CoverageOf): boolean =>
  [...found].some(([script, { nodes, ways }]) => {
    const known = before.get(script);
    return (
      !known ||
      [...nodes].some((one) => !known.nodes.has(one)) ||
      [...ways].some((one) => !known.ways.has(one))
    );
  });

/** What the last so many moments have passed. The ways of their contacts are followed from the beginning. */
function coverageOf(simulation: Simulation, fresh: readonly Moment[]): CoverageOf {
  const told = fresh.flatMap(({ records }) => records.filter((record) => record.kind === 'trace'));
  const scripts = scriptsIn(simulation);
  let found: CoverageOf = new Map();
  for (const [contact, { length }] of groupBy(told, ({ entry }) => entry.contact)) {
    const traces = tracesFor(simulation, contact);
    found = joinCoverage(found, coverageIn(traces, ...scripts, traces.length - length));
  }
  return found;
}

/** Keeps what is played as covered, for as long as it is called; what was forgotten stays so. */
export function createCollector({ session }: Pick<Studio, 'session'>) {
  // A moment belongs to one past: where it was looked at, so were those before it.
  const seen = new WeakSet<Moment>();
  return (simulation: Simulation): void => {
    const { moments } = simulation;
    const fresh = moments.slice(moments.findLastIndex((moment) => seen.has(moment)) + 1);
    if (fresh.length === 0) return;
    for (const moment of fresh) seen.add(moment);
    const found = coverageOf(simulation, fresh);
    const { coverage, set } = session.getState();
    if (isNew(found, coverage)) set({ coverage: joinCoverage(coverage, found) });
  };
}
