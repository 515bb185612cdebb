import { expect, test } from 'vitest';
import { channels } from '../channels/registry.ts';
import { compile } from '../compile/index.ts';
import { toyFlow, toyWorkspace } from '../compile/testing/toy-flow.ts';
import { TOY_NODES } from '../compile/testing/toy-nodes.ts';
import type { Flow } from '../model/flow.ts';
import { drawScript } from './script.ts';

const drawn = toyFlow(
  {
    begin: ['start'],
    hello: ['say', { text: 'Hello' }],
    desk: ['finish', { skill: 'repairs' }],
    saved: ['rescue'],
  },
  ['begin.next -> hello', 'hello.next -> desk', 'hello.error -> desk', 'saved.next -> desk'],
);
const compiled = (flow: Flow) =>
  compile(flow, { nodes: TOY_NODES, channels, workspace: toyWorkspace() }).script!;

test('a script drawn and compiled again is the same script', () => {
  const script = compiled(drawn);
  expect(compiled(drawScript(script))).toEqual(script);
});

test('steps stand in columns by their distance from a beginning, none on another', () => {
  const { nodes } = drawScript(compiled(drawn));
  const column = (id: string) => nodes[id]!.position.x;
  expect([column('begin'), column('saved')]).toEqual([0, 0]);
  expect(column('hello')).toBeGreaterThan(0);
  const places = Object.values(nodes).map(({ position: { x, y } }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(places.length);
});
