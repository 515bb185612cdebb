import type { PlayRecord } from '../centre/record.ts';
import type { TraceEntry } from '../model/trace.ts';

/** What of a script contacts have passed. */
export interface Coverage {
  nodes: ReadonlySet<string>;
  /** Ways taken, each as `FROM PORT`. */
  ways: ReadonlySet<string>;
}

/** By script. */
export type CoverageOf = ReadonlyMap<string, Coverage>;

/** What is known of scripts: which steps they have, by id, with their types. */
type Drawn = Readonly<Record<string, Readonly<Record<string, { type: string }>>>>;

/** A decision of a step, the script that it is one of, and the number of the record that tells it. */
export interface Passage {
  script: string;
  entry: TraceEntry & { step: string };
  number: number;
}

/**
 * The decisions of steps that records tell of, in order. A step is told without its script: that is the contact's own, or
 * the one it called last that has such a step and has not gone back. `scriptsOf`: the script a contact follows, and those it
 * had called and not come back from.
 */
export function passagesIn(
  records: readonly PlayRecord[],
  scriptsOf: (contact: string) => readonly string[],
  drawn: Drawn,
): Passage[] {
  const found: Passage[] = [];
  const running = new Map<string, readonly string[]>();
  for (const [number, record] of records.entries()) {
    if (record.kind !== 'trace' || !isOfStep(record.entry)) continue;
    const { entry } = record;
    const { contact, step, nodeType, reason } = entry;
    const calls = running.get(contact) ?? scriptsOf(contact);
    const depth = calls.findLastIndex((script) => drawn[script]?.[step]?.type === nodeType);
    const script = calls[depth];
    if (script === undefined) continue;
    running.set(contact, [...calls.slice(0, depth + 1), ...calledBy(reason)]);
    found.push({ script, entry, number });
  }
  return found;
}

/** What records tell of the ways that contacts took, from the record with this number on. */
export function coverageIn(
  records: readonly PlayRecord[],
  scriptsOf: (contact: string) => readonly string[],
  drawn: Drawn,
  from = 0,
): CoverageOf {
  const found = new Map<string, { nodes: Set<string>; ways: Set<string> }>();
  for (const { script, entry, number } of passagesIn(records, scriptsOf, drawn)) {
    if (number < from) continue;
    const of = found.get(script) ?? { nodes: new Set(), ways: new Set() };
    found.set(script, of);
    of.nodes.add(entry.step);
    if (entry.port !== undefined) of.ways.add(`${entry.step} ${entry.port}`);
  }
  return found;
}

const isOfStep = (entry: TraceEntry): entry is Passage['entry'] => entry.step !== undefined;

const calledBy = ({ code, params }: { code: string; params: Readonly<Record<string, unknown>> }): string[] =>
  code === 'script.called' ? [String(params['script'])] : [];

/** What the one or the other has passed. */
export function joinCoverage(one: CoverageOf, other: CoverageOf): CoverageOf {
  const joined = new Map(one);
  for (const [script, { nodes, ways }] of other) {
    const known = joined.get(script);
    joined.set(script, {
      nodes: new Set([...(known?.nodes ?? []), ...nodes]),
      ways: new Set([...(known?.ways ?? []), ...ways]),
    });
  }
  return joined;
}

/** How much of a flow is covered: nodes and ways that are there, and those of them that were passed. */
export function countCoverage(
  {
    nodes,
    edges,
  }: { nodes: Readonly<Record<string, unknown>>; edges: readonly { from: string; port: string }[] },
  covered: Coverage | undefined,
): { nodes: number; ofNodes: number; ways: number; ofWays: number } {
  const ids = Object.keys(nodes);
  return {
    nodes: ids.filter((id) => covered?.nodes.has(id)).length,
    ofNodes: ids.length,
    ways: edges.filter(({ from, port }) => covered?.ways.has(`${from} ${port}`)).length,
    ofWays: edges.length,
  };
}
