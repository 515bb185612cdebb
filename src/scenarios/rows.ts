import type { Scenario } from '#runtime/index.ts';
import type { Judged, Status } from './verdict.ts';

export type State = Status | 'not-run' | 'running';

/** A scenario as the list has it. */
export interface Row {
  scenario: Scenario;
  state: State;
}

/** Scenarios that stand in one folder; without one, ''. */
export interface Folder {
  name: string;
  rows: readonly Row[];
}

/** What is listed: of one script or of all, and what a search leaves: words of the name, `#` and a tag. */
export interface Wanted {
  script: string | null;
  query: string;
}

export interface Played {
  judged: ReadonlyMap<string, Judged>;
  running: ReadonlySet<string>;
}

export function foldersWith(all: readonly Scenario[], wanted: Wanted, played: Played): Folder[] {
  const folders = new Map<string, Row[]>();
  for (const scenario of all) {
    if (!isWanted(scenario, wanted)) continue;
    const { folder = '' } = scenario;
    const rows = folders.get(folder) ?? [];
    rows.push({ scenario, state: stateOf(scenario, played) });
    folders.set(folder, rows);
  }
  return [...folders]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, rows]) => ({ name, rows }));
}

/** A scenario that changed since has not been played as it is. */
export function stateOf(scenario: Scenario, { judged, running }: Played): State {
  if (running.has(scenario.id)) return 'running';
  const found = judged.get(scenario.id);
  return found?.scenario === scenario ? found.verdict.status : 'not-run';
}

function isWanted({ script, name, folder = '', tags }: Scenario, wanted: Wanted): boolean {
  if (wanted.script !== null && script !== wanted.script) return false;
  const words = wanted.query.toLowerCase().split(/\s+/).filter(Boolean);
  const text = `${name} ${folder}`.toLowerCase();
  return words.every((word) =>
    word.startsWith('#')
      ? tags.some((tag) => tag.toLowerCase().startsWith(word.slice(1)))
      : text.includes(word),
  );
}
