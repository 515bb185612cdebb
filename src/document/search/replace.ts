import type { Flow, JsonObject, NodeRegistry } from '#runtime/index.ts';
import { setGroup } from '../edits/groups.ts';
import { retitle } from '../edits/nodes.ts';
import { setNote } from '../edits/notes.ts';
import { setAt, valueAt } from '../edits/params.ts';
import type { Project } from '../project.ts';
import { fitsNode, fitsThing } from './fits.ts';
import type { Hit } from './search.ts';
import { breaksSource } from './source.ts';
import type { Line } from './things.ts';

/** Why a hit stays as it is. */
export type Refusal =
  | 'no-words'
  | 'chosen'
  | 'inside-name'
  | 'breaks-source'
  | 'does-not-fit'
  | 'already-there'
  | 'gone';

/** What becomes of a hit: another text, or nothing, and why. */
export interface Replacement {
  hit: Hit;
  before: string;
  after: string;
  refusal?: Refusal;
}

/** What a line would say; or why it cannot. */
export type Proposal = { value: string } | { refusal: Refusal };
/** What a hit is to become, given the flow it is in. */
export type Propose = (hit: Hit, flow: Flow) => Proposal;

/** The text of a line with its hits replaced. */
const replaced = ({ line: { text }, spans }: Hit, by: string): string => {
  let at = 0;
  const parts = spans.map(({ from, to }) => {
    const part = text.slice(at, from) + by;
    at = to;
    return part;
  });
  return parts.join('') + text.slice(at);
};

/** Other words in place of those found, where they are words or source. */
export const otherWords =
  (project: Project, by: string): Propose =>
  (hit, flow) => {
    const { line, spans } = hit;
    if (spans.length === 0) return { refusal: 'no-words' };
    if (line.is === 'chosen') return { refusal: 'chosen' };
    const value = replaced(hit, by);
    const broken = breaksSource(line, spans, value, flow, project.workspace);
    return broken ? { refusal: broken } : { value };
  };

/** Another thing in place of one that is referred to. */
export const otherThing =
  (kind: string, from: string, to: string): Propose =>
  ({ line }) =>
    line.is === 'chosen' && line.type && line.names.some((one) => one.kind === kind && one.id === from)
      ? { value: to }
      : { refusal: 'chosen' };

/**
 * What becomes of each of the hits when they are replaced together, in their order. What one thing would not fit its
 * schema with any more is refused.
 */
export function planned(
  project: Project,
  hits: readonly Hit[],
  propose: Propose,
  nodes: NodeRegistry,
): Replacement[] {
  const copies = new Map<string, JsonObject>();
  return hits.map((hit): Replacement => {
    const flow = project.flows[hit.flow];
    const before = hit.line.text;
    if (!flow) return { hit, before, after: before, refusal: 'gone' };
    const proposal = propose(hit, flow);
    if ('refusal' in proposal) return { hit, before, after: before, refusal: proposal.refusal };
    const refusal = refusalOf(hit, proposal.value, flow, nodes, copies);
    return refusal ? { hit, before, after: before, refusal } : { hit, before, after: proposal.value };
  });
}

function refusalOf(
  { flow: id, thing, line }: Hit,
  value: string,
  flow: Flow,
  nodes: NodeRegistry,
  copies: Map<string, JsonObject>,
): Refusal | undefined {
  const node = flow.nodes[thing.id];
  if (thing.kind !== 'node' || !line.type) return fitsThing(thing.kind, value) ? undefined : 'does-not-fit';
  const definition = nodes.get(node?.type ?? '');
  if (!node || !definition) return 'gone';
  const key = `${id} ${thing.id}`;
  const now = copies.get(key) ?? (node.params as JsonObject);
  const next = structuredClone(now);
  if (!write(next, line, value)) return 'already-there';
  if (!fitsNode(definition, now, next)) return 'does-not-fit';
  copies.set(key, next);
  return undefined;
}

/** Puts a value in the place of a line; false where the key it would be is there already. */
function write(params: JsonObject, line: Line, value: string): boolean {
  if (line.key === undefined) {
    setAt(params, line.language === undefined ? line.path : `${line.path}.${line.language}`, value);
    return true;
  }
  const map = valueAt(params, line.path) as JsonObject;
  if (line.key !== value && Object.hasOwn(map, value)) return false;
  const entries = Object.entries(map).map(([key, inner]) => [key === line.key ? value : key, inner] as const);
  setAt(params, line.path, Object.fromEntries(entries));
  return true;
}

/** Does what is planned, on a draft of the project. What says the same already is left alone. */
export function replace(project: Project, plan: readonly Replacement[]): void {
  for (const { hit, before, after, refusal } of plan) {
    const flow = project.flows[hit.flow];
    const isSame = after === before || (hit.line.is === 'chosen' && hit.line.names[0]?.id === after);
    if (flow && refusal === undefined && !isSame) replaceIn(flow, hit, after);
  }
}

function replaceIn(flow: Flow, { thing: { kind, id }, line }: Hit, after: string): void {
  const node = flow.nodes[id];
  if (kind === 'flow') flow.name = after;
  else if (kind === 'note') setNote(flow, id, { text: after });
  else if (kind === 'group') setGroup(flow, id, { title: after });
  else if (kind === 'node' && !line.type) retitle(flow, id, after);
  else if (kind === 'node' && node) write(node.params as JsonObject, line, after);
}
