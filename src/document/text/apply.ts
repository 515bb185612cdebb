import { current, isDraft } from 'immer';
import type { Flow, FlowEdge } from '#runtime/index.ts';
import { isKeyed, keysOf, meansSame } from './meaning.ts';

type Keyed = Record<string, unknown>;
type Container = Keyed | unknown[];

/**
 * Makes a flow what another one says, by changing no more than what differs: a node, or a param, that says the same
 * stays the object it was, and what undo keeps is small. Edges keep their order.
 */
export function applyText(flow: Flow, next: Flow): void {
  const now: Flow = isDraft(flow) ? current(flow) : flow;
  const { edges: before, ...rest } = now;
  const { edges, ...wanted } = next;
  changeKeys(flow, rest, wanted);
  if (!meansSame(before, edges)) changeEdges(flow, before, edges);
}

/** `now` is what `target` holds; it is looked at instead, since looking into a draft makes more of them. */
function changeKeys(target: Keyed, now: Readonly<Keyed>, next: Readonly<Keyed>): void {
  for (const key of keysOf(now, next)) {
    if (next[key] === undefined) {
      if (Object.hasOwn(now, key)) delete target[key];
    } else if (!meansSame(now[key], next[key])) changeAt(target, key, now[key], next[key]);
  }
}

function changeAt(target: Container, key: string | number, now: unknown, next: unknown): void {
  const inside = (target as Record<string | number, unknown>)[key];
  if (isKeyed(now) && isKeyed(next)) changeKeys(inside as Keyed, now, next);
  else if (Array.isArray(now) && Array.isArray(next)) changeItems(inside as unknown[], now, next);
  else (target as Record<string | number, unknown>)[key] = next;
}

/** Items before and after the change stay; as many for as many are changed where they are. */
function changeItems(target: unknown[], now: readonly unknown[], next: readonly unknown[]): void {
  const start = countSame(now, next, (list, index) => list[index]);
  const rest: [readonly unknown[], readonly unknown[]] = [now.slice(start), next.slice(start)];
  const end = countSame(...rest, (list, index) => list.at(-1 - index));
  const gone = rest[0].length - end;
  const come = rest[1].slice(0, rest[1].length - end);
  if (gone === come.length)
    for (const [index, item] of come.entries()) {
      if (!meansSame(now[start + index], item)) changeAt(target, start + index, now[start + index], item);
    }
  else target.splice(start, gone, ...come);
}

type At = (list: readonly unknown[], index: number) => unknown;

/** How many items are the same, counted from where `at` begins. */
function countSame(one: readonly unknown[], other: readonly unknown[], at: At): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && meansSame(at(one, count), at(other, count))) count++;
  return count;
}

const portOf = ({ from, port }: FlowEdge): string => `${from} ${port}`;
const wayOf = (edge: FlowEdge): string => `${portOf(edge)} ${edge.to}`;

/** Edges that stay keep their place, those that lead elsewhere too; new ones come last. */
function changeEdges(flow: Flow, now: readonly FlowEdge[], next: readonly FlowEdge[]): void {
  const wanted = new Bag(next, wayOf);
  const moved = now.filter((edge) => !wanted.take(wayOf(edge)));
  const elsewhere = new Bag(wanted.rest(), portOf);
  const kept = new Set(now);
  for (const edge of moved) {
    const instead = elsewhere.take(portOf(edge));
    if (instead) {
      const drawn = flow.edges[now.indexOf(edge)];
      if (drawn) drawn.to = instead.to;
    } else kept.delete(edge);
  }
  if (kept.size < now.length) flow.edges = flow.edges.filter((_, index) => kept.has(now[index] as FlowEdge));
  flow.edges.push(...elsewhere.rest());
}

/** Edges to be found by what they are known by, each once. */
class Bag {
  private readonly edges = new Map<string, FlowEdge[]>();

  constructor(edges: readonly FlowEdge[], keyOf: (edge: FlowEdge) => string) {
    for (const edge of edges) this.edges.set(keyOf(edge), [...(this.edges.get(keyOf(edge)) ?? []), edge]);
  }

  take(key: string): FlowEdge | undefined {
    return this.edges.get(key)?.shift();
  }

  rest(): FlowEdge[] {
    return [...this.edges.values()].flat();
  }
}
