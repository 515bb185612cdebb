import { type CoverageOf, coverageIn, joinCoverage } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { scriptsIn } from './path.ts';
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

/** Keeps what is played as covered, for as long as it is called; what was forgotten stays so. */
export function createCollector({ session }: Pick<Studio, 'session'>) {
  let last: { first: unknown; count: number } = { first: undefined, count: 0 };
  return (simulation: Simulation): void => {
    const { records } = simulation;
    // A simulation that begins again, or is played again from its beginning, has other records.
    const seen = records[0] === last.first ? Math.min(last.count, records.length) : 0;
    last = { first: records[0], count: records.length };
    if (seen === records.length) return;
    const found = coverageIn(records, ...scriptsIn(simulation), seen);
    const { coverage, set } = session.getState();
    if (isNew(found, coverage)) set({ coverage: joinCoverage(coverage, found) });
  };
}
