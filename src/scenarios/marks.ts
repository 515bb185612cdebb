import { type CoverageOf, joinCoverage } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { scenariosOf } from '#src/document/edits/scenarios.ts';
import type { Project } from '#src/document/project.ts';
import { looking } from './looking.ts';
import { type Runs, runsOf } from './runs.ts';
import type { Verdict } from './verdict.ts';

/** Tells the rest of the studio how many do not pass, and what those cover that are looked at. */
export function tellScreen({ document, session }: Pick<Studio, 'document' | 'session'>): void {
  const runs = runsOf({ session }).getState();
  const { project } = document.getState();
  const there = scenariosOf(project);
  const judged = [...runs.judged.values()].filter(({ scenario }) => Object.hasOwn(there, scenario.id));
  const scenariosFailing = judged.filter(({ verdict }) => verdict.status !== 'passed').length;
  const coverageByScenarios = coverageOf(runs, (id, verdict) => isLookedAt(project, id, verdict));
  session.getState().set({ scenariosFailing, coverageByScenarios });
}

/** The channel of a point of contact. */
export const channelOf = ({ workspace }: Project, point: string): string =>
  workspace.pointsOfContact[point]?.channel ?? '';

function isLookedAt(project: Project, id: string, { languages }: Verdict): boolean {
  const { channel, language, tag } = looking.getState();
  const scenario = scenariosOf(project)[id];
  return (
    scenario !== undefined &&
    (channel === '' || channelOf(project, scenario.pointOfContact) === channel) &&
    (language === '' || languages.includes(language)) &&
    (tag === '' || scenario.tags.includes(tag))
  );
}

/** What scenarios have passed when they were played last; of some of them, where only those count. */
export const coverageOf = (
  { judged }: Pick<Runs, 'judged'>,
  counts: (id: string, verdict: Verdict) => boolean = () => true,
): CoverageOf =>
  [...judged]
    .filter(([id, { verdict }]) => counts(id, verdict))
    .reduce<CoverageOf>((all, [, { verdict }]) => joinCoverage(all, passedOf(verdict)), new Map());

const passedOf = ({ passed }: Verdict): CoverageOf =>
  new Map(passed.map(({ script, nodes, ways }) => [script, { nodes: new Set(nodes), ways: new Set(ways) }]));
