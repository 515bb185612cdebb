import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fuzz } from '#test/fuzz.ts';
import type { AnyNode, Port, StartedBy } from '../define/node.ts';
import type { NodeShape } from './shape.ts';
import { quietestWay, silenceIn } from './silence.ts';

const definition = (entry: boolean, ports: readonly Port[], by: StartedBy): AnyNode => ({
  type: 'toy',
  version: 1,
  group: 'logic',
  params: z.object({}),
  initial: {},
  entry,
  startedBy: () => by,
  ports: () => [...ports],
  prepare: () => ({ enter: () => ({ kind: 'end' }) }),
  labels: {} as AnyNode['labels'],
});

/** An edge of a made-up flow: how long the node takes when left by it, or null when the customer writes. */
interface Edge {
  from: number;
  to: number;
  after: { min: number; max: number } | null;
  /** How often it is taken at most. */
  times?: number;
}

/** Nodes 0 … count - 1; 0 is the entry. Each edge has a port of its own. */
function shapesOf(count: number, edges: readonly Edge[], by: StartedBy = 'customer'): NodeShape[] {
  return Array.from({ length: count }, (_, index) => {
    const own = edges
      .map((edge, number) => ({ ...edge, port: `p${number}` }))
      .filter(({ from }) => from === index);
    const ports = own.map(
      ({ port, after, times }): Port => ({
        id: port,
        ...(times === undefined ? {} : { bounded: times }),
        kind: 'next',
        required: false,
        ...(after ? { after } : { hears: true }),
      }),
    );
    return {
      id: String(index),
      node: { type: 'toy', params: {}, position: { x: index, y: 0 } },
      definition: definition(index === 0, ports, by),
      ports: new Map(ports.map((port) => [port.id, port])),
      drawn: new Set(own.map(({ port }) => port)),
      next: new Map(own.map(({ port, to }) => [port, String(to)])),
    };
  });
}

/** Every way through a flow without loops, followed one by one. */
function followed(count: number, edges: readonly Edge[]) {
  const found = new Map<number, { min: number; max: number }>();
  const walk = (at: number, min: number, max: number): void => {
    const known = found.get(at) ?? { min, max };
    found.set(at, { min: Math.min(known.min, min), max: Math.max(known.max, max) });
    for (const { from, to, after } of edges)
      if (from === at) walk(to, after ? min + after.min : 0, after ? max + after.max : 0);
  };
  if (count > 0) walk(0, 0, 0);
  return found;
}

const span = fc.tuple(fc.nat(5), fc.nat(20)).map(([min, more]) => ({ min, max: min + more }));
const forward = fc
  .record({ from: fc.nat(5), by: fc.integer({ min: 1, max: 3 }), after: fc.option(span, { freq: 4 }) })
  .map(({ from, by, after }): Edge => ({ from, to: from + by, after }));

/** One way through any flow, as the choices say; answers where it came and how long ago the last message was. */
function walked(edges: readonly Edge[], choices: readonly number[]): { at: number; silent: number }[] {
  const taken = new Map<Edge, number>();
  const came = [{ at: 0, silent: 0 }];
  for (const choice of choices) {
    const { at, silent } = came.at(-1)!;
    const out = edges.filter(({ from }) => from === at);
    const open = out.filter((edge) => edge.times === undefined || (taken.get(edge) ?? 0) < edge.times);
    const edge = open[choice % open.length];
    if (!edge) break;
    // Who leaves a counted loop comes to it anew.
    if (edge.times === undefined) for (const other of out) taken.delete(other);
    else taken.set(edge, (taken.get(edge) ?? 0) + 1);
    const spent = edge.after ? (choice % 2 === 0 ? edge.after.min : edge.after.max) : 0;
    came.push({ at: edge.to, silent: edge.after ? silent + spent : 0 });
  }
  return came;
}

const anyEdge = fc
  .record({
    from: fc.nat(4),
    to: fc.nat(4),
    after: fc.option(span, { freq: 6 }),
    times: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  })
  .map(({ times, ...edge }): Edge => (times === undefined ? edge : { ...edge, times }));

describe('how long a customer may have been silent', () => {
  it('is what following every way finds', () => {
    fc.assert(
      fc.property(fc.array(forward, { maxLength: 10 }), (edges) => {
        const silence = silenceIn(shapesOf(9, edges));
        const expected = followed(9, edges);
        expect(new Set(silence.keys())).toEqual(new Set([...expected.keys()].map(String)));
        for (const [at, { min, max }] of expected)
          expect(silence.get(String(at))).toMatchObject({ min, max });
      }),
      fuzz(300, 24),
    );
  });

  it('holds on every way through loops of every kind', () => {
    fc.assert(
      fc.property(
        fc.array(anyEdge, { minLength: 3, maxLength: 9 }),
        fc.array(fc.nat(99), { maxLength: 60 }),
        (edges, choices) => {
          const silence = silenceIn(shapesOf(5, edges));
          for (const { at, silent } of walked(edges, choices)) {
            expect(silent).toBeGreaterThanOrEqual(silence.get(String(at))?.min ?? Number.NaN);
            expect(silent).toBeLessThanOrEqual(silence.get(String(at))?.max ?? Number.NaN);
          }
        },
      ),
      fuzz(500, 25),
    );
  });

  const upTo = (max: number) => ({ min: 0, max });

  it('has no bound in a loop in which time passes, and is bounded by a message', () => {
    const loop: Edge[] = [
      { from: 0, to: 1, after: upTo(1) },
      { from: 1, to: 2, after: upTo(2) },
      { from: 2, to: 1, after: upTo(3) },
      { from: 2, to: 3, after: null },
    ];
    const silence = silenceIn(shapesOf(4, loop));
    expect(silence.get('1')).toMatchObject({ min: 0, max: Number.POSITIVE_INFINITY });
    expect(silence.get('2')?.max).toBe(Number.POSITIVE_INFINITY);
    expect(silence.get('3')).toMatchObject({ min: 0, max: 0 });
  });

  it('is counted as often as a loop goes around', () => {
    const counted = (times: number): Edge[] => [
      { from: 0, to: 1, after: upTo(1) },
      { from: 1, to: 2, after: upTo(0), times },
      { from: 2, to: 1, after: { min: 3, max: 5 } },
      { from: 1, to: 3, after: upTo(0) },
    ];
    for (const times of [1, 3, 100_000])
      expect(silenceIn(shapesOf(4, counted(times))).get('3')).toMatchObject({
        min: 0,
        max: 1 + 5 * times,
      });
    expect(silenceIn(shapesOf(4, counted(100_001))).get('3')?.max).toBe(Number.POSITIVE_INFINITY);
  });

  it('is counted anew in a loop within a loop', () => {
    const nested: Edge[] = [
      { from: 0, to: 1, after: upTo(0), times: 2 },
      { from: 1, to: 2, after: upTo(0), times: 3 },
      { from: 2, to: 1, after: upTo(1) },
      { from: 1, to: 0, after: upTo(0) },
      { from: 0, to: 3, after: upTo(0) },
    ];
    const silence = silenceIn(shapesOf(4, nested));
    expect(silence.get('3')?.max).toBeGreaterThanOrEqual(6);
    expect(silence.get('3')?.max).toBeLessThanOrEqual(11);
  });

  it('stays what it is in a loop in which none passes', () => {
    const loop: Edge[] = [
      { from: 0, to: 1, after: upTo(7) },
      { from: 1, to: 1, after: upTo(0) },
    ];
    expect(silenceIn(shapesOf(2, loop)).get('1')?.max).toBe(7);
  });

  it('is without end when another system starts the flow, until the customer writes', () => {
    const silence = silenceIn(
      shapesOf(
        3,
        [
          { from: 0, to: 1, after: upTo(1) },
          { from: 1, to: 2, after: null },
        ],
        'system',
      ),
    );
    expect(silence.get('1')).toMatchObject({ min: Number.POSITIVE_INFINITY });
    expect(silence.get('2')).toMatchObject({ max: 0 });
  });

  it('names the way on which it is longest', () => {
    const silence = silenceIn(
      shapesOf(4, [
        { from: 0, to: 1, after: upTo(1) },
        { from: 0, to: 2, after: upTo(9) },
        { from: 1, to: 3, after: upTo(1) },
        { from: 2, to: 3, after: upTo(1) },
      ]),
    );
    expect(quietestWay(silence, '3')).toEqual(['0', '2', '3']);
    expect(silence.get('3')?.longest).toEqual({ node: '0', spent: 9 });
  });

  it('names the way from the last message on', () => {
    const silence = silenceIn(
      shapesOf(4, [
        { from: 0, to: 1, after: upTo(9) },
        { from: 1, to: 2, after: null },
        { from: 2, to: 3, after: upTo(1) },
      ]),
    );
    expect(quietestWay(silence, '3')).toEqual(['1', '2', '3']);
    expect(silence.get('3')?.longest).toEqual({ node: '2', spent: 1 });
  });

  it('names where a long way begins, and its last nodes', () => {
    const chain = Array.from({ length: 11 }, (_, from): Edge => ({ from, to: from + 1, after: upTo(1) }));
    const silence = silenceIn(shapesOf(12, chain));
    expect(quietestWay(silence, '4').join(' ')).toBe('0 1 2 3 4');
    expect(quietestWay(silence, '11').join(' ')).toBe('0 … 8 9 10 11');
  });
});
