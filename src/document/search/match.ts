import { type Flow, type FoundSpan, groupBy, type Problem } from '#runtime/index.ts';
import type { Find } from './find.ts';
import type { FlowIndex } from './flow-index.ts';
import { fold, unfolded } from './fold.ts';
import type { IndexContext } from './index-context.ts';
import { type FilterKey, isReferenceFilter, type Query, REFERENCE_FILTERS, type State } from './query.ts';
import type { Line, Thing } from './things.ts';

/** What is looked for in one flow. */
export interface Looking {
  id: string;
  flow: Flow;
  index: FlowIndex;
  query: Query;
  finds: readonly Find[];
  context: IndexContext;
  problemsOf(flow: Flow): readonly Problem[];
}

interface Matched {
  line: Line;
  spans: readonly FoundSpan[];
}

/** A filter on lines tells where the value is, a filter on things whether it holds. */
type OnLine = (line: Line, thing: Thing) => readonly FoundSpan[] | undefined;
type OnThing = (thing: Thing) => boolean;

const includes = (text: string, value: string): boolean => fold(text).text.includes(fold(value).text);

const spansOf = (line: Line, value: string): FoundSpan[] => {
  const wanted = fold(value).text;
  const at = wanted === '' ? -1 : line.folded.text.indexOf(wanted);
  if (at < 0) return [];
  const place = (unit: number) => unfolded(line.folded, unit, line.text.length);
  return [{ from: place(at), to: place(at + wanted.length) }];
};

/** What of a thing is found; undefined when the query is not about this flow. */
export function hitsIn(looking: Looking): ((thing: Thing) => Matched[]) | undefined {
  const { flow, id, query, finds } = looking;
  const byKey = groupBy(query.filters, ({ key }) => key);
  const places = byKey.get('in')?.map(({ value }) => value) ?? [];
  if (places.length > 0 && !places.some((value) => id === value || includes(flow.name, value)))
    return undefined;
  const onThings: OnThing[] = [];
  const onLines: OnLine[] = finds.map((find) => (line: Line) => {
    const spans = find(line);
    return spans.length > 0 ? spans : undefined;
  });
  for (const [key, filters] of byKey) {
    const values = filters.map(({ value }) => value);
    const onLine = lineFilter(key, values, looking);
    if (onLine) onLines.push(onLine);
    else if (key !== 'in') onThings.push(thingFilter(key, values, looking));
  }
  return (thing) => (onThings.every((holds) => holds(thing)) ? matchedOf(thing, onLines) : []);
}

/** All filters on lines must hold somewhere in the thing; without any, it is found as a whole. */
function matchedOf(thing: Thing, filters: readonly OnLine[]): Matched[] {
  const [first] = thing.lines;
  if (filters.length === 0) return first ? [{ line: first, spans: [] }] : [];
  const found = new Map<Line, FoundSpan[]>();
  for (const filter of filters) {
    let holds = false;
    for (const line of thing.lines) {
      const spans = filter(line, thing);
      if (!spans) continue;
      holds = true;
      found.set(line, [...(found.get(line) ?? []), ...spans]);
    }
    if (!holds) return [];
  }
  return thing.lines.flatMap((line) => {
    const spans = found.get(line);
    return spans ? [{ line, spans: merged(spans) }] : [];
  });
}

/** In order, those that meet as one. */
function merged(spans: readonly FoundSpan[]): FoundSpan[] {
  const all: FoundSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = all.at(-1);
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to);
    else all.push({ ...span });
  }
  return all;
}

function lineFilter(key: FilterKey, values: readonly string[], looking: Looking): OnLine | undefined {
  if (isReferenceFilter(key)) return referenceFilter(REFERENCE_FILTERS[key], values, looking);
  if (key !== 'text' && key !== 'title') return undefined;
  const isMeant = (line: Line, thing: Thing) =>
    key === 'text' ? line.forCustomers : line === thing.lines[0] && thing.kind !== 'variable';
  return (line, thing) => {
    const value = isMeant(line, thing) ? values.find((one) => includesFolded(line, one)) : undefined;
    return value === undefined ? undefined : spansOf(line, value);
  };
}

const includesFolded = (line: Line, value: string): boolean => line.folded.text.includes(fold(value).text);

/** The id of a thing that is there means that thing only; anything else is a part of the id or the name. */
function referenceFilter(kind: string, values: readonly string[], { context, flow }: Looking): OnLine {
  const isThere = (id: string) =>
    kind === 'variable' ? Object.hasOwn(flow.variables, id) : context.has({ kind, id });
  const wanted = values.map((value) => ({ value, isId: isThere(value) }));
  return (line) => {
    const ids = line.names.filter((one) => one.kind === kind).map(({ id }) => id);
    const isMeant = (id: string, { value, isId }: { value: string; isId: boolean }) =>
      isId ? id === value : includes(id, value) || (line.is === 'chosen' && includesFolded(line, value));
    const meant = ids.filter((id) => wanted.some((one) => isMeant(id, one)));
    if (meant.length === 0) return undefined;
    if (line.is !== 'chosen') return meant.flatMap((id) => usesIn(line.text, id));
    return wanted.flatMap(({ value }) => spansOf(line, value)).slice(0, 1);
  };
}

/** Where a text calls a variable by its name. */
const usesIn = (text: string, name: string): FoundSpan[] =>
  [...text.matchAll(new RegExp(`vars\\s*\\.\\s*\\??\\s*${name}\\b`, 'g'))].map(({ 0: use, index }) => ({
    from: index + use.length - name.length,
    to: index + use.length,
  }));

/** The name of a type means that type only. */
const isOfType = (value: string, type: string, title: string, { nodes }: IndexContext): boolean =>
  nodes.has(value) ? value === type : includes(type, value) || includes(title, value);

function thingFilter(key: FilterKey, values: readonly string[], looking: Looking): OnThing {
  if (key === 'type')
    return ({ type, typeTitle = '' }) =>
      type !== undefined && values.some((value) => isOfType(value, type, typeTitle, looking.context));
  if (key === 'id') return ({ id }) => values.some((value) => includes(id, value));
  const states = values.map((value) => stateFilter(value as State, looking));
  return (thing) => states.some((holds) => holds(thing));
}

function stateFilter(state: State, { flow, index, problemsOf }: Looking): OnThing {
  if (state === 'unused') return ({ kind, id }) => kind === 'variable' && !index.used.has(id);
  const meant = problemsOf(flow).filter(
    ({ code, severity }) =>
      state === 'problem' || (state === 'error' ? severity === 'error' : code === 'node.unreachable'),
  );
  const nodes = new Set(meant.map(({ where }) => where.node));
  return ({ kind, id }) => (kind === 'node' && nodes.has(id)) || (kind === 'flow' && nodes.has(undefined));
}
