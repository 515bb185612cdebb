import { describe, expect, test } from 'vitest';
import type { PlayRecord } from '../centre/record.ts';
import { countCoverage, coverageIn, joinCoverage } from './coverage.ts';

const trace = (step: string, type: string, port?: string, called?: string): PlayRecord => ({
  kind: 'trace',
  entry: {
    ...{ at: 0, contact: 'c1', step, nodeType: type },
    ...(port === undefined ? {} : { port }),
    reason:
      called === undefined
        ? { code: 'step.went', params: {} }
        : { code: 'script.called', params: { script: called } },
  },
});
const drawn = {
  main: { begin: { type: 'intake' }, menu: { type: 'ask' }, sub: { type: 'call' }, end: { type: 'end' } },
  part: { begin: { type: 'begin' }, menu: { type: 'ask' }, back: { type: 'return' } },
};
const records = [
  trace('begin', 'intake', 'next'),
  trace('sub', 'call', undefined, 'part'),
  trace('begin', 'begin', 'next'),
  trace('menu', 'ask', 'a'),
  trace('back', 'return'),
  trace('sub', 'call', 'next'),
  trace('menu', 'ask', 'error'),
];
const read = (from?: number) =>
  Object.fromEntries(
    [...coverageIn(records, () => ['main'], drawn, from)].map(([script, { nodes, ways }]) => [
      script,
      [...nodes, ...ways].sort(),
    ]),
  );

describe('what contacts have passed', () => {
  test('steps and ways of the scripts they are of, those that were called among them', () => {
    expect(read()).toEqual({
      main: ['begin', 'begin next', 'menu', 'menu error', 'sub', 'sub next'],
      part: ['back', 'begin', 'begin next', 'menu', 'menu a'],
    });
  });

  test('counts from a record on, and still knows whose they are', () => {
    expect(read(3)).toEqual({
      part: ['back', 'menu', 'menu a'],
      main: ['menu', 'menu error', 'sub', 'sub next'],
    });
  });

  test('knows nothing of contacts and steps that nobody knows', () => {
    expect(coverageIn(records, () => [], drawn).size).toBe(0);
    expect(coverageIn([trace('gone', 'ask', 'a')], () => ['main'], drawn).size).toBe(0);
  });

  test('is joined, and counted against what is drawn now', () => {
    const one = new Map([['main', { nodes: new Set(['a']), ways: new Set(['a next']) }]]);
    const two = new Map([['main', { nodes: new Set(['b', 'gone']), ways: new Set(['gone next']) }]]);
    const flow = {
      nodes: { a: 1, b: 1, c: 1 },
      edges: [
        { from: 'a', port: 'next' },
        { from: 'b', port: 'next' },
      ],
    };
    const joined = joinCoverage(one, two).get('main');
    expect(countCoverage(flow, joined)).toEqual({ nodes: 2, ofNodes: 3, ways: 1, ofWays: 2 });
    expect(countCoverage(flow, undefined)).toEqual({ nodes: 0, ofNodes: 3, ways: 0, ofWays: 2 });
    expect([...(one.get('main')?.nodes ?? [])]).toEqual(['a']);
  });
});
