import type { Span } from '../define/node.ts';
import { components } from './components.ts';
import { reachedFrom } from './reached.ts';
import { isStart, type NodeShape, startedBy } from './shape.ts';
import { edgeGraph, quietEdges, type TimedEdge } from './timed-edges.ts';

/** How long a customer may have been silent when a contact comes to a node, and on which way for longest. */
export interface Silence extends Span {
  /** Where that way begins: where the customer last wrote, or the contact came in. */
  since: string;
  /** They had not written by then either. */
  never: boolean;
  /** The node before this one on that way; undefined where it begins. */
  by?: string;
  /** The node of the way where most of the time is spent; undefined where none is. */
  longest?: { node: string; spent: number };
}

/** By the id of the node. */
type Silences = Map<string, Silence>;

/** Ways that are followed to count a knot of loops; one that takes more is taken for endless, past any window. */
const FOLLOWED_MAX = 200_000;

/**
 * For each node that can be come to, how long ago at least and at most the customer's last message is, over all ways to
 * it, in milliseconds. Infinite: nothing bounds it, or they never wrote. A flow that another system
 * starts is for customers who may never have written.
 */
export function silenceIn(shapes: readonly NodeShape[]): ReadonlyMap<string, Silence> {
  const comeIn = shapes.filter((shape) => isStart(shape) && !shape.definition?.rescues);
  const starts: Silences = new Map(comeIn.map((start) => [start.id, atStart(start)]));
  const silence = silenceFrom(starts, shapes);
  const failed = latestFailure(shapes, silence);
  const rescuers = failed ? shapes.filter(({ definition }) => definition?.rescues) : [];
  if (!failed || rescuers.length === 0) return silence;
  for (const { id } of rescuers) starts.set(id, failed);
  return silenceFrom(starts, shapes);
}

function atStart(start: NodeShape): Silence {
  const never = startedBy(start) === 'system';
  const ago = never ? Number.POSITIVE_INFINITY : 0;
  return { min: ago, max: ago, since: start.id, never };
}

/** The longest silence in which a step fails without a way out for it; undefined when none can. */
function latestFailure(shapes: readonly NodeShape[], silence: Silences): Silence | undefined {
  let latest: Silence | undefined;
  for (const { id, ports, drawn } of shapes) {
    const here = silence.get(id);
    const error = [...ports.values()].find(({ kind }) => kind === 'error');
    if (!here || !error || drawn.has(error.id)) continue;
    const spent = error.after?.max ?? 0;
    const max = here.max + spent;
    if (latest && max <= latest.max) continue;
    latest = { ...here, min: 0, max, by: id, ...longestOf(here, id, spent) };
  }
  return latest;
}

/** From these nodes on, with the silence of those who begin there. */
function silenceFrom(starts: ReadonlyMap<string, Silence>, shapes: readonly NodeShape[]): Silences {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const ids = reachedFrom(
    shapes.filter(({ id }) => starts.has(id)),
    byId,
  );
  const reached = shapes.filter(({ id }) => ids.has(id));
  const edges = quietEdges(reached);
  const silence: Silences = new Map(starts);
  for (const { id, next, ports } of reached)
    for (const [port, to] of next)
      if (ports.get(port)?.hears) silence.set(to, { min: 0, max: 0, since: id, never: false });
  // Knots of loops, each after all that lead to it.
  for (const knot of components(edgeGraph(edges))) {
    const out = [...knot].flatMap((id) => edges.get(id) ?? []);
    if (out.some(({ to }) => knot.has(to))) goAround(knot, out, silence);
    for (const edge of out) if (!knot.has(edge.to)) pass(edge, silence);
  }
  return silence;
}

/** What an edge adds to where it leads; whether that changes anything there. */
function pass({ from, to, after }: TimedEdge, silence: Silences): boolean {
  const here = silence.get(from);
  if (!here) return false;
  const known = silence.get(to);
  const min = Math.min(known?.min ?? Number.POSITIVE_INFINITY, here.min + after.min);
  const max = here.max + after.max;
  if (!known || max > known.max) {
    silence.set(to, { ...here, min, max, by: from, ...longestOf(here, from, after.max) });
    return true;
  }
  if (min === known.min) return false;
  silence.set(to, { ...known, min });
  return true;
}

const longestOf = ({ longest }: Silence, node: string, spent: number): Pick<Silence, 'longest'> =>
  spent > (longest?.spent ?? 0) ? { longest: { node, spent } } : {};

/**
 * A knot of loops. Ways around that are taken so often and no more are taken so often; any other on which time passes
 * has no bound.
 */
function goAround(knot: ReadonlySet<string>, out: readonly TimedEdge[], silence: Silences): void {
  const inside = out.filter(({ to }) => knot.has(to));
  const counted = inside.filter(({ times }) => times !== undefined);
  // Loops in loops begin anew each time.
  const rounds = counted.reduce((all, { times = 0 }) => all * (times + 1), 1) - 1;
  const free = edgesBy(
    knot,
    inside.filter(({ times }) => times === undefined),
  );
  // A loop that is not counted begins the others anew as often as may be.
  const isBounded = rounds * inside.length <= FOLLOWED_MAX && isLoopless(free);
  const edges = isBounded ? free : edgesBy(knot, inside);
  const parts = components(edgeGraph(edges));
  const once = () => {
    for (const part of parts) passThrough(part, edges, silence);
  };
  once();
  for (let round = 0; isBounded && round < rounds; round++) {
    if (!counted.map((edge) => pass(edge, silence)).includes(true)) return;
    once();
  }
}

const isLoopless = (edges: ReadonlyMap<string, readonly TimedEdge[]>): boolean =>
  components(edgeGraph(edges)).length === edges.size &&
  [...edges.values()].flat().every(({ from, to }) => from !== to);

/** Ways by the node that they leave. */
function edgesBy(
  nodes: ReadonlySet<string>,
  ways: readonly TimedEdge[],
): ReadonlyMap<string, readonly TimedEdge[]> {
  const edges = new Map([...nodes].map((id): [string, TimedEdge[]] => [id, []]));
  for (const way of ways) edges.get(way.from)?.push(way);
  return edges;
}

/** Nodes that all lead to each other, and then what they lead to. */
function passThrough(
  part: ReadonlySet<string>,
  edges: ReadonlyMap<string, readonly TimedEdge[]>,
  silence: Silences,
): void {
  const out = [...part].flatMap((id) => edges.get(id) ?? []);
  const slowest = out
    .filter(({ to }) => part.has(to))
    .reduce<TimedEdge | undefined>(
      (most, one) => (most && most.after.max >= one.after.max ? most : one),
      undefined,
    );
  if (slowest && slowest.after.max > 0) withoutEnd(part, slowest, edges, silence);
  if (slowest) settle(part, edges, silence);
  for (const edge of out) if (!part.has(edge.to)) pass(edge, silence);
}

/** Time passes on the way around: it may pass for ever. The ways lead back to the slowest edge of all. */
function withoutEnd(
  part: ReadonlySet<string>,
  slowest: TimedEdge,
  edges: ReadonlyMap<string, readonly TimedEdge[]>,
  silence: Silences,
): void {
  const came = [...part].flatMap((id) => silence.get(id) ?? [])[0];
  if (!came) return;
  const longest = { node: slowest.from, spent: slowest.after.max };
  const endless = (id: string, by: string) =>
    silence.set(id, {
      ...came,
      min: silence.get(id)?.min ?? Number.POSITIVE_INFINITY,
      max: Number.POSITIVE_INFINITY,
      by,
      longest,
    });
  const before = new Map([[slowest.to, slowest.from]]);
  for (const [id, by] of before) {
    endless(id, by);
    for (const { to } of edges.get(id) ?? []) if (part.has(to) && !before.has(to)) before.set(to, id);
  }
}

/** Passes on what a node has whenever that changes. A set is walked in the order of adding, also of what is added. */
function settle(
  part: ReadonlySet<string>,
  edges: ReadonlyMap<string, readonly TimedEdge[]>,
  silence: Silences,
): void {
  const waiting = new Set(part);
  for (const id of waiting) {
    waiting.delete(id);
    for (const edge of edges.get(id) ?? [])
      if (part.has(edge.to) && pass(edge, silence)) waiting.add(edge.to);
  }
}

/** So many nodes at the end of a way are named, and the one where it begins. */
const NAMED_MAX = 4;

/** The nodes of the way on which the customer was silent for longest, the given one last; `…` stands for some. */
export function quietestWay(silence: ReadonlyMap<string, Silence>, to: string): string[] {
  const way = new Set([to]);
  let by = silence.get(to)?.by;
  for (; by !== undefined && !way.has(by) && way.size < NAMED_MAX; by = silence.get(by)?.by) way.add(by);
  const since = silence.get(to)?.since ?? to;
  const cut = by !== undefined && by !== since;
  return [...(way.has(since) ? [] : cut ? [since, '…'] : [since]), ...[...way].reverse()];
}
