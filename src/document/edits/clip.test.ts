import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import type { Flow, Json } from '#runtime/index.ts';
import type { Box } from './boxes.ts';
import { CLIP_NODES_MAX, type Clip, clipOf, readClip, writeClip } from './clip.ts';
import { pastePart } from './paste.ts';

const node = (type: string, x: number, params: Record<string, Json> = {}) => ({
  type,
  params,
  position: { x, y: 0 },
});

const drawn: Flow = {
  format: 'routewright/flow',
  version: 1,
  id: 'from',
  name: 'From',
  variables: { topic: { type: 'text' }, day: { type: 'text' }, other: { type: 'number' } },
  nodes: {
    start: node('channel-intake', 0),
    say: node('send-message', 300, { message: { kind: 'text', text: { en: 'Hi {{ vars.topic }}' } } }),
    wait: node('wait', 600),
  },
  edges: [
    { from: 'start', port: 'next', to: 'say' },
    { from: 'say', port: 'next', to: 'wait' },
  ],
  notes: {
    inside: { text: 'In', hue: 'sky', position: { x: 320, y: 10 }, size: { width: 40, height: 40 } },
    outside: { text: 'Out', hue: 'sky', position: { x: 0, y: 900 }, size: { width: 40, height: 40 } },
  },
  groups: {
    whole: { title: 'Whole', hue: 'teal', nodes: ['say', 'wait'] },
    half: { title: 'Half', hue: 'teal', nodes: ['start', 'say'] },
  },
};
const boxes = new Map(
  Object.entries(drawn.nodes).map(([id, { position }]): [string, Box] => [
    id,
    { ...position, width: 216, height: 104 },
  ]),
);
const copied = () => clipOf(drawn, ['say', 'wait'], nodes, boxes);
const reread = (clip: Clip): Clip => {
  const read = readClip(writeClip(clip));
  if ('refusal' in read) throw new Error(read.refusal);
  return read.clip;
};

describe('what is taken along', () => {
  it('is the nodes, the edges among them, and what lies wholly among them', () => {
    const clip = copied();
    expect(Object.keys(clip.nodes)).toEqual(['say', 'wait']);
    expect(clip.edges).toEqual([{ from: 'say', port: 'next', to: 'wait' }]);
    expect(Object.keys(clip.notes ?? {})).toEqual(['inside']);
    expect(Object.keys(clip.groups ?? {})).toEqual(['whole']);
  });

  it('is any other note only when it is selected too', () => {
    const clip = clipOf(drawn, ['say'], nodes, boxes, ['outside']);
    expect(Object.keys(clip.notes ?? {}).sort()).toEqual(['inside', 'outside']);
  });

  it('is every variable the nodes name, and none besides', () => {
    expect(Object.keys(copied().variables)).toEqual(['topic']);
  });

  it('comes back the same from the text it is carried as', () => {
    expect(reread(copied())).toEqual(copied());
  });
});

describe('pasting', () => {
  it('gives ids that are free, keeps edges and groups with their nodes, and changes no node that is there', () => {
    const flow = structuredClone(drawn);
    const { nodes: ids, notes } = pastePart(flow, reread(copied()), { x: 0, y: 400 });
    expect(notes).toEqual(['note']);
    expect(ids).toEqual(['send-message', 'wait-2']);
    expect(flow.nodes['wait-2']?.position).toEqual({ x: 600, y: 400 });
    expect(flow.edges.at(-1)).toEqual({ from: 'send-message', port: 'next', to: 'wait-2' });
    expect(Object.values(flow.groups ?? {}).at(-1)?.nodes).toEqual(ids);
    expect(Object.values(flow.notes ?? {}).at(-1)?.position).toEqual({ x: 320, y: 410 });
    for (const [id, before] of Object.entries(drawn.nodes)) expect(flow.nodes[id]).toEqual(before);
    expect(flow.variables).toEqual(drawn.variables);
  });

  it('keeps the ids in a flow where they are free', () => {
    const flow: Flow = { ...structuredClone(drawn), nodes: {}, edges: [] };
    expect(pastePart(flow, copied(), { x: 0, y: 0 }).nodes).toEqual(['say', 'wait']);
  });

  it('steps aside of what stands just there, each time further', () => {
    const flow = structuredClone(drawn);
    const places = [1, 2].map(() => {
      const [first = ''] = pastePart(flow, copied(), { x: 0, y: 0 }).nodes;
      return flow.nodes[first]?.position;
    });
    expect(places).toEqual([
      { x: 340, y: 40 },
      { x: 380, y: 80 },
    ]);
  });
});

describe('a text that is no clip', () => {
  const many = Object.fromEntries(
    Array.from({ length: CLIP_NODES_MAX + 1 }, (_, index) => [`n${index}`, node('end', 0)]),
  );
  it.each([
    ['a sentence', 'foreign'],
    ['{"format":"somebody/else"}', 'foreign'],
    ['{"said":"\\"routewright/clipboard\\"", "it": "routewright/clipboard"}', 'foreign'],
    ['{"format":"routewright/clipboard"', 'unreadable'],
    [JSON.stringify({ ...copied(), version: 2 }), 'later-version'],
    [JSON.stringify({ ...copied(), edges: 'none' }), 'unreadable'],
    [`{"format":"routewright/clipboard","version":1,"nodes":{"__proto__":{}}}`, 'unreadable'],
    [JSON.stringify({ ...copied(), nodes: many }), 'too-large'],
    [`{"format":"routewright/clipboard"${' '.repeat(5_000_000)}}`, 'too-large'],
  ])('is told from one: %#', (text, refusal) => {
    expect(readClip(text)).toEqual({ refusal });
  });
});
