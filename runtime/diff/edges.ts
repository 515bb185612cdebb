import type { FlowEdge } from '../model/flow.ts';
import type { Changed } from './change.ts';

/** What differs between the edges of two flows: of each port, where it leads. */
export function edgeChanges(before: readonly FlowEdge[], after: readonly FlowEdge[]): Changed[] {
  if (before === after) return [];
  const [old, now] = [byPort(before), byPort(after)];
  const ports = new Map([...old, ...now]);
  return [...ports].flatMap(([key, [edge]]): Changed[] => {
    if (!edge) return [];
    const was = targets(old.get(key));
    const is = targets(now.get(key));
    return unequal(was, is).map(([from, to]) => ({
      kind: 'edge',
      node: edge.from,
      port: edge.port,
      ...(from === undefined ? {} : { before: from }),
      ...(to === undefined ? {} : { after: to }),
    }));
  });
}

function byPort(edges: readonly FlowEdge[]): Map<string, FlowEdge[]> {
  const ports = new Map<string, FlowEdge[]>();
  for (const edge of edges) {
    const key = `${edge.from} ${edge.port}`;
    const same = ports.get(key);
    if (same) same.push(edge);
    else ports.set(key, [edge]);
  }
  return ports;
}

const targets = (edges: readonly FlowEdge[] = []): string[] => edges.map(({ to }) => to).sort();

/** What is left of both lists when what they share is taken out, in pairs. */
export function unequal(
  before: readonly string[],
  after: readonly string[],
): [string | undefined, string | undefined][] {
  const old = without(before, after);
  const now = without(after, before);
  return Array.from({ length: Math.max(old.length, now.length) }, (_, index) => [old[index], now[index]]);
}

/** The list without the others, each of them as often as it is among them. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
