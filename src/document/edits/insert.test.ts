import { expect, it } from 'vitest';
import type { Flow } from '#runtime/index.ts';
import { reaching, waysThrough } from '../ways.ts';
import { insertOn } from './insert.ts';

const at = { type: 'end', params: {}, position: { x: 0, y: 0 } };
const edge = (from: string, to: string, port = 'next') => ({ from, port, to });

/** a → b → c → a, with d beside. */
const drawn = (): Flow => ({
  format: 'routewright/flow',
  version: 1,
  id: 'f',
  name: 'F',
  variables: {},
  nodes: { a: at, b: at, c: at, d: at, e: at },
  edges: [edge('a', 'b'), edge('b', 'c'), edge('c', 'e'), edge('d', 'c'), edge('e', 'gone')],
});

it('puts a node between the two ends of an edge', () => {
  const flow = drawn();
  insertOn(flow, { from: 'a', port: 'next' }, 'd', 'next');
  expect(flow.edges).toContainEqual(edge('a', 'd'));
  expect(flow.edges).toContainEqual(edge('d', 'b'));
  expect(flow.edges).toHaveLength(drawn().edges.length);
});

it.each([
  ['a', 'its own start'],
  ['b', 'its own end'],
])('leaves an edge alone for %s, %s', (node) => {
  const flow = drawn();
  insertOn(flow, { from: 'a', port: 'next' }, node, 'other');
  expect(flow).toEqual(drawn());
});

it('leaves all as it is where there is no edge', () => {
  const flow = drawn();
  insertOn(flow, { from: 'a', port: 'error' }, 'd', 'next');
  expect(flow).toEqual(drawn());
});

it('follows edges onwards and back, around loops, and never to what is not there', () => {
  const flow = drawn();
  expect([...reaching(flow, ['b'], 'after')].sort()).toEqual(['b', 'c', 'e']);
  expect([...reaching(flow, ['c'], 'before')].sort()).toEqual(['a', 'b', 'c', 'd']);
  expect([...waysThrough(flow, ['b'])].sort()).toEqual(['a', 'b', 'c', 'e']);
  flow.edges.push(edge('e', 'b', 'again'));
  expect([...reaching(flow, ['e'], 'after')].sort()).toEqual(['b', 'c', 'e']);
  expect([...reaching(flow, ['nobody'], 'after')]).toEqual([]);
});
