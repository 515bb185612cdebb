import { contactIn, coverageIn, joinCoverage } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import type { Simulation } from './play.ts';

/** Keeps what is played as covered, for as long as it is called; what was forgotten stays so. */
export function createCollector({ session }: Pick<Studio, 'session'>) {
  let last: { first: unknown; count: number } = { first: undefined, count: 0 };
  return ({ records, scene, world }: Simulation): void => {
    // A simulation that begins again, or is played again from its beginning, has other records.
    const seen = records[0] === last.first ? Math.min(last.count, records.length) : 0;
    last = { first: records[0], count: records.length };
    if (seen === records.length) return;
    const scriptOf = (contact: string) => contactIn(world, contact)?.script;
    const drawn = Object.fromEntries(
      [...(scene.setup.universe.scripts ?? [])].map(([id, { steps }]) => [id, steps]),
    );
    const found = coverageIn(records, scriptOf, drawn, seen);
    const { coverage, set } = session.getState();
    if (found.size > 0) set({ coverage: joinCoverage(coverage, found) });
  };
}
