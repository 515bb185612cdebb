import type { Studio } from '#src/app/studio.ts';
import { nameProblem, renameVariable } from '#src/document/edits/variables.ts';
import { isReferenceFilter, type Query, REFERENCE_FILTERS } from '#src/document/search/query.ts';
import { otherThing, otherWords, planned, type Refusal, replace } from '#src/document/search/replace.ts';
import type { Hit } from '#src/document/search/search.ts';
import { resultsOf } from './results.ts';
import { findRoom } from './state.ts';

/** What replacing means for what is looked for: other words, another thing, or a variable that is called otherwise. */
export type Mode = { by: 'words' } | { by: 'thing'; kind: string; id: string } | { by: 'name'; id: string };

/** One filter by a thing and no words: then the thing is what is replaced. */
export function modeOf({ words, filters }: Query): Mode {
  const [named, another] = filters.filter(({ key }) => isReferenceFilter(key));
  if (!named || another || words.length > 0 || !isReferenceFilter(named.key)) return { by: 'words' };
  const kind = REFERENCE_FILTERS[named.key];
  return kind === 'variable' ? { by: 'name', id: named.value } : { by: 'thing', kind, id: named.value };
}

/** Why a hit stays as it is, a variable included. */
export type Reason = Refusal | 'bad-name' | 'name-taken' | 'no-variable';
export interface Preview {
  hit: Hit;
  after: string;
  reason?: Reason;
}

/** What becomes of these hits; nothing is changed yet. */
export function previewOf(studio: Studio, hits: readonly Hit[], mode: Mode, by: string): Preview[] {
  const { project } = studio.document.getState();
  if (mode.by === 'name') return hits.map((hit) => renamed(studio, hit, mode.id, by));
  const propose = mode.by === 'words' ? otherWords(project, by) : otherThing(mode.kind, mode.id, by);
  return planned(project, hits, propose, studio.nodes).map(({ hit, after, refusal }) => ({
    hit,
    after,
    ...(refusal ? { reason: refusal } : {}),
  }));
}

function renamed(studio: Studio, hit: Hit, from: string, to: string): Preview {
  const flow = studio.document.getState().project.flows[hit.flow];
  if (!flow || !Object.hasOwn(flow.variables, from)) return { hit, after: from, reason: 'no-variable' };
  const problem = nameProblem(flow, from, to);
  return problem ? { hit, after: from, reason: problem } : { hit, after: to };
}

/** Replaces hits as one step of the history; answers how many changed. */
export function replaceHits(studio: Studio, hits: readonly Hit[]): number {
  const { document } = studio;
  const { by } = findRoom(studio).getState();
  const mode = modeOf(resultsOf(studio).query);
  const { project } = document.getState();
  const count = previewOf(studio, hits, mode, by).filter(({ reason }) => reason === undefined).length;
  if (mode.by === 'name') {
    const flows = new Set(hits.map(({ flow }) => flow));
    document.getState().change({ key: 'find.change-rename', params: { from: mode.id, to: by } }, (draft) => {
      for (const id of flows) {
        const flow = draft.flows[id];
        if (flow) renameVariable(flow, studio.nodes, mode.id, by);
      }
    });
    if (document.getState().project !== project)
      findRoom(studio)
        .getState()
        .set({ typed: `variable:${by}` });
    return count;
  }
  const propose = mode.by === 'words' ? otherWords(project, by) : otherThing(mode.kind, mode.id, by);
  const plan = planned(project, hits, propose, studio.nodes);
  document
    .getState()
    .change({ key: 'find.change-replace', params: { count } }, (draft) => replace(draft, plan));
  return count;
}
