import type { Budget, Flow, FoundSpan, Problem } from '#runtime/index.ts';
import type { Project } from '../project.ts';
import { type Find, type FindOptions, type FindProblem, finder } from './find.ts';
import { flowIndex } from './flow-index.ts';
import type { IndexContext } from './index-context.ts';
import { hitsIn, type Looking } from './match.ts';
import { isEmpty, type Query } from './query.ts';
import type { Line, Thing } from './things.ts';

/** A line that was found, with the parts of it that the words are. */
export interface Hit {
  /** Tells it from every other hit of a search. */
  key: string;
  flow: string;
  thing: Thing;
  line: Line;
  spans: readonly FoundSpan[];
}

export interface FlowHits {
  flow: Flow;
  hits: readonly Hit[];
}

export interface Results {
  flows: readonly FlowHits[];
  count: number;
  /** Why not all was looked through. */
  problem?: FindProblem | 'too-slow';
}

export interface SearchOptions extends FindOptions {
  /** The flows to look through, in this order. */
  flows: readonly string[];
  /** What the compiler says of a flow; nothing while it is not there. */
  problemsOf(flow: Flow): readonly Problem[];
}

/** Steps that a pattern may take in one search: a fraction of a second. */
const STEPS_MAX = 3_000_000;

export const NOTHING: Results = { flows: [], count: 0 };

/** What a query finds in the flows of a project. */
export function search(
  project: Project,
  query: Query,
  options: SearchOptions,
  context: IndexContext,
): Results {
  if (isEmpty(query)) return NOTHING;
  const { problemsOf } = options;
  const budget: Budget = { left: STEPS_MAX };
  const finds: Find[] = [];
  for (const word of query.words) {
    const find = finder(word, options, budget);
    if (typeof find === 'string') return { ...NOTHING, problem: find };
    finds.push(find);
  }
  const found = options.flows.flatMap((id): FlowHits[] => {
    const flow = project.flows[id];
    if (!flow) return [];
    const hits = hitsOf({ id, flow, index: flowIndex(flow, context), query, finds, context, problemsOf });
    return hits.length > 0 ? [{ flow, hits }] : [];
  });
  const count = found.reduce((all, { hits }) => all + hits.length, 0);
  return budget.left < 0 ? { flows: found, count, problem: 'too-slow' } : { flows: found, count };
}

function hitsOf(looking: Looking): Hit[] {
  const { id, index } = looking;
  const match = hitsIn(looking);
  if (!match) return [];
  return index.things.flatMap((thing) =>
    match(thing).map(({ line, spans }): Hit => {
      // A param may be called as a part of the node itself is.
      const place = [line.type ? 'params' : '', line.path, line.language, line.key]
        .filter((part) => part !== undefined)
        .join(' ');
      return { key: `${id} ${thing.kind} ${thing.id} ${place}`, flow: id, thing, line, spans };
    }),
  );
}
