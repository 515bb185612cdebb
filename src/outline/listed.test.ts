import { describe, expect, it } from 'vitest';
import type { DrawnNode } from '#runtime/index.ts';
import { listedOf } from './listed.ts';
import type { OutlineRow } from './row.ts';

const drawnOf = (title: string, typeTitle: string, summary = ''): DrawnNode => ({
  ...{ type: 'type', title, typeTitle, group: 'logic', summary, ports: [], hasInput: true },
});
const drawn = new Map([
  ['b', drawnOf('Vraag 10', 'Vraag', 'Hoe laat?')],
  ['a', drawnOf('Vraag 9', 'Vraag')],
  ['c', drawnOf('Einde', 'Einde')],
]);
const line = (kind: OutlineRow['kind'], node: string): OutlineRow => ({
  ...{
    key: `${kind} ${node}`,
    kind,
    node,
    level: 3,
    number: '1',
    port: '',
    to: undefined,
    problem: undefined,
  },
  ...{ parent: 'x', hasChildren: true, index: 7, count: 9 },
});
const rows = [
  line('node', 'b'),
  line('port', 'b'),
  line('node', 'a'),
  line('problem', 'c'),
  line('node', 'c'),
];
const nodesOf = (query: string, order: Parameters<typeof listedOf>[3] = 'flow') =>
  listedOf(rows, drawn, query, order).map(({ node }) => node);

describe('lines as a list', () => {
  it('are the nodes, in the order asked for; equals stay as in the flow', () => {
    expect(nodesOf('')).toEqual(['b', 'a', 'c']);
    expect(nodesOf('', 'title')).toEqual(['c', 'a', 'b']);
    expect(nodesOf('', 'type')).toEqual(['c', 'b', 'a']);
    expect(nodesOf('', 'problems')).toEqual(['c', 'b', 'a']);
  });

  it('answer a query by title, type or what the node does, every word of it', () => {
    expect(nodesOf('laat')).toEqual(['b']);
    expect(nodesOf('vraag 9')).toEqual(['a']);
    expect(nodesOf('EINDE')).toEqual(['c']);
    expect(nodesOf('vraag einde')).toEqual([]);
  });

  it('have nothing inside them and a place of their own', () => {
    expect(listedOf(rows, drawn, '', 'flow').at(-1)).toMatchObject({
      ...{ level: 1, parent: undefined, hasChildren: false, index: 3, count: 3, number: '1' },
    });
  });
});
