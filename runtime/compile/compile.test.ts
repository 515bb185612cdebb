import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { channels } from '../channels/registry.ts';
import { FLOW_NODES_MAX, type Flow } from '../model/flow.ts';
import type { JsonObject } from '../model/json.ts';
import { readFlow } from './1-read/flow.ts';
import { readScript } from './1-read/script.ts';
import { writeFlow, writeScript } from './3-emit/write.ts';
import { compile } from './index.ts';
import { type ToyNodes, toyFlow, toyWorkspace } from './testing/toy-flow.ts';
import { TOY_NODES } from './testing/toy-nodes.ts';

const universe = { nodes: TOY_NODES, channels, workspace: toyWorkspace() };
const codes = (flow: Flow, within: Parameters<typeof compile>[1] = universe) =>
  compile(flow, within).problems.map(({ code }) => code);

const fine = toyFlow(
  {
    start: ['start'],
    ask: [
      'choose',
      {
        question: 'Which?',
        choices: [
          { title: 'A', key: 'a' },
          { key: 'b', title: 'B' },
        ],
      },
    ],
    end: ['finish', { skill: 'repairs' }],
    caught: ['rescue'],
    alone: ['finish', { skill: 'general' }],
  },
  ['start.next -> ask', 'ask.b -> end', 'ask.a -> ask', 'ask.timeout -> end', 'caught.next -> end'],
  { variables: { size: { type: 'number', sensitive: false, default: 3 } } },
);

/** The same with the keys of every object, and what has no order, in another order. */
const shuffled = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  ) as T;
};

describe('a script', () => {
  const { script } = compile(fine, universe);

  it('holds what contacts can come to, with defaults filled in and everything sorted', () => {
    expect(script).toEqual({
      format: 'routewright/script',
      version: 1,
      id: 'toy',
      name: 'Toy',
      revision: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
      entry: 'start',
      on: { 'script.failed': 'caught' },
      variables: { size: { type: 'number', default: 3, sensitive: false } },
      steps: {
        ask: {
          type: 'choose',
          params: {
            choices: [
              { key: 'a', title: 'A' },
              { key: 'b', title: 'B' },
            ],
            question: 'Which?',
            seconds: 60,
          },
          next: { a: 'ask', b: 'end', timeout: 'end' },
        },
        caught: { type: 'rescue', params: {}, next: { next: 'end' } },
        end: { type: 'finish', params: { skill: 'repairs' }, next: {} },
        start: { type: 'start', params: { pointsOfContact: [] }, next: { next: 'ask' } },
      },
      requires: { skills: ['repairs'], templates: [], pointsOfContact: [], hours: [], scripts: [] },
    });
    expect(Object.keys(script?.steps ?? {})).toEqual(['ask', 'caught', 'end', 'start']);
    expect(Object.keys(script?.steps['ask']?.params ?? {})).toEqual(['choices', 'question', 'seconds']);
  });

  it('keeps its bytes when the drawing moves, is titled, retyped in another order or gains a loose node', () => {
    const moved = Object.entries(fine.nodes).map(([id, node], index) => [
      id,
      { ...node, title: `Node ${index}`, position: { x: -index, y: index * 7 } },
    ]);
    const other = {
      ...fine,
      nodes: { ...Object.fromEntries(moved), loose: { ...fine.nodes['alone']!, params: {} } },
      edges: fine.edges.toReversed(),
    };
    expect(writeScript(compile(shuffled(other), universe).script!)).toBe(writeScript(script!));
  });

  it('has another revision when what it does is another', () => {
    const other = { ...fine, edges: [...fine.edges, { from: 'ask', port: 'other', to: 'end' }] };
    expect(compile(other, universe).script?.revision).not.toBe(script?.revision);
  });

  it('has the same revision whatever is noted, grouped and folded', () => {
    const note = { text: 'Why', position: { x: 0, y: 0 }, size: { width: 200, height: 100 } };
    const drawn = (folded: boolean, text: string): Flow => ({
      ...fine,
      notes: { why: { ...note, text, hue: 'amber' } },
      groups: { questions: { title: text, hue: 'teal', nodes: ['ask', 'end'], folded } },
    });
    for (const flow of [drawn(false, 'Why'), drawn(true, 'Because')])
      expect(writeScript(compile(flow, universe).script!)).toBe(writeScript(script!));
  });

  it('tells last of a variable that it is given when the script starts, and only where it is', () => {
    const given = { parameter: true, type: 'number', default: 3, sensitive: false } as const;
    const other = compile({ ...fine, variables: { size: given } }, universe).script!;
    expect(Object.keys(other.variables['size'] ?? {})).toEqual(['type', 'default', 'sensitive', 'parameter']);
    expect(Object.keys(script?.variables['size'] ?? {})).toEqual(['type', 'default', 'sensitive']);
    expect(other.revision).not.toBe(script?.revision);
    expect(readScript(writeScript(other)).value).toEqual(other);
  });

  it('says the same written, read and compiled again', () => {
    const read = readFlow(writeFlow(shuffled(fine))).value!;
    expect(writeFlow(read)).toBe(writeFlow(fine));
    expect(readScript(writeScript(compile(read, universe).script!)).value).toEqual(script);
  });
});

describe('what is checked', () => {
  it('leaves to a workspace what only a workspace can tell', () => {
    const flow = toyFlow(
      {
        start: ['start'],
        hi: ['say', { text: { fr: 'x'.repeat(5_000) } }],
        end: ['finish', { skill: 'nobody' }],
      },
      ['start.next -> hi', 'hi.next -> end'],
    );
    expect(codes(flow, { nodes: TOY_NODES, channels })).toEqual([]);
    expect(codes(flow)).toContain('reference.unknown');
  });

  it('measures texts by the points of contact the entry names, and else by those it is the script of', () => {
    const { shop } = toyWorkspace().pointsOfContact;
    const workspace = toyWorkspace({
      pointsOfContact: { shop: shop!, insta: { ...shop!, channel: 'instagram', defaultScript: 'other' } },
    });
    const withStart = (params: JsonObject) =>
      toyFlow({ start: ['start', params], hi: ['say', { text: 'x'.repeat(2_000) }], end: ['finish'] }, [
        'start.next -> hi',
        'hi.next -> end',
      ]);
    const within = { ...universe, workspace };
    expect(codes(withStart({}), within)).toEqual([]);
    expect(codes(withStart({ pointsOfContact: ['insta'] }), within)).toEqual(['text.too-long']);
  });

  it('sorts by drawing and by number', () => {
    const choices = Array.from({ length: 12 }, (_, index) => ({ when: 'oops', key: `k${index}` }));
    const nodes: ToyNodes = { start: ['start'], b: ['branch', { conditions: choices }] };
    const flow = toyFlow(nodes, ['start.next -> b', ...choices.map(({ key }) => `b.${key} -> b`)]);
    const fields = compile(flow, universe).problems.flatMap(({ where }) => where.field ?? []);
    expect(fields).toEqual(choices.map((_, index) => `conditions.${index}.when`));
  });

  it('finds the same problems in the same order, whatever the order of the file', () => {
    const flow = toyFlow(
      { a: ['chose'], b: ['say'], c: ['branch', { conditions: [{}, { key: 'x', when: '(' }] }] },
      ['a.x -> b', 'b.y -> z', 'q.next -> c'],
    );
    expect(compile(shuffled(flow), universe)).toEqual(compile(flow, universe));
  });

  it('answers any params of any type with problems, and never throws', () => {
    const types = fc.constantFrom(...TOY_NODES.keys());
    const fields = fc.constantFrom(
      'text',
      'question',
      'choices',
      'conditions',
      'skill',
      'pointsOfContact',
      'seconds',
    );
    const deep = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.dictionary(fc.constantFrom('key', 'title', 'when'), fc.jsonValue())),
    );
    fc.assert(
      fc.property(types, fc.dictionary(fields, deep), (type, params) => {
        const json = JSON.parse(JSON.stringify(params)) as JsonObject;
        const { script, problems } = compile(
          toyFlow({ start: ['start'], x: [type, json] }, ['start.next -> x']),
          universe,
        );
        expect(script === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
      }),
    );
  });
});

describe('a flow of the largest size', () => {
  const chain = (last: string) => {
    const ids = Array.from({ length: FLOW_NODES_MAX - 2 }, (_, index) => `n${index}`);
    const edges = ids.map((id, index) => `${id}.next -> ${ids[index + 1] ?? last}`);
    return toyFlow(
      {
        start: ['start'],
        ...Object.fromEntries(ids.map((id): [string, ToyNodes[string]] => [id, ['say', { text: id }]])),
        end: ['finish'],
      },
      ['start.next -> n0', ...edges],
    );
  };

  it('compiles', () => {
    expect(Object.keys(compile(chain('end'), universe).script?.steps ?? {})).toHaveLength(FLOW_NODES_MAX);
  });

  it('has its one loop found, however long', () => {
    expect(compile(chain('n0'), universe).problems).toMatchObject([
      { code: 'flow.endless-loop', where: { node: 'n0' }, params: { count: FLOW_NODES_MAX - 2 } },
      { code: 'node.unreachable', where: { node: 'end' } },
    ]);
  });

  it('has every node asked for its ports once', () => {
    const say = TOY_NODES.get('say')!;
    const ports = vi.fn(say.ports);
    const nodes = new Map([...TOY_NODES, ['say', { ...say, ports }]]);
    compile(chain('end'), { nodes, channels });
    expect(ports).toHaveBeenCalledTimes(FLOW_NODES_MAX - 2);
  });
});
