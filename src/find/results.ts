import type { Flow, Problem } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import type { Project } from '#src/document/project.ts';
import { indexContext } from '#src/document/search/index-context.ts';
import { type Query, readQuery } from '#src/document/search/query.ts';
import { type Hit, type Results, search } from '#src/document/search/search.ts';
import { type FindState, findRoom } from './state.ts';

export interface Found extends Results {
  query: Query;
  /** All of them, in order. */
  hits: readonly Hit[];
}

/** All that results depend on. */
interface Asked extends Pick<FindState, 'typed' | 'exact' | 'wholeWords' | 'pattern' | 'everywhere'> {
  project: Project;
  /** The flow that is looked through first. */
  first: string;
  language: string;
  patternsLoaded: boolean;
  compilerLoaded: boolean;
}

const last = new WeakMap<Studio, { asked: Asked; found: Found }>();

const isSame = (one: Asked, other: Asked): boolean =>
  (Object.keys(one) as (keyof Asked)[]).every((key) => one[key] === other[key]);

const flowsOf = ({ project, first, everywhere }: Asked): string[] =>
  everywhere ? [first, ...Object.keys(project.flows).filter((id) => id !== first)] : [first];

/** What is found now. The same object as long as nothing that it depends on changes. */
export function resultsOf(studio: Studio): Found {
  const { typed, exact, wholeWords, pattern, everywhere, first } = findRoom(studio).getState();
  const { flowId, uiLanguage, patternsLoaded, compilerLoaded } = studio.session.getState();
  const { project } = studio.document.getState();
  const asked = {
    ...{ typed, exact, wholeWords, pattern, everywhere },
    ...{ project, first: everywhere ? first : flowId, language: uiLanguage, patternsLoaded, compilerLoaded },
  };
  const known = last.get(studio);
  if (known && isSame(known.asked, asked)) return known.found;
  const query = readQuery(typed, pattern);
  const problemsOf = (flow: Flow): readonly Problem[] => studio.check(flow, project)?.problems ?? [];
  const results = search(
    project,
    query,
    { exact, wholeWords, pattern, flows: flowsOf(asked), problemsOf },
    indexContext(project, studio.nodes, uiLanguage),
  );
  const found = { ...results, query, hits: results.flows.flatMap(({ hits }) => hits) };
  last.set(studio, { asked, found });
  return found;
}

/** The nodes of the open flow that something was found in. */
export const foundNodes = ({ hits }: Found, flowId: string): ReadonlySet<string> =>
  new Set(hits.flatMap(({ flow, thing }) => (flow === flowId && thing.kind === 'node' ? [thing.id] : [])));
