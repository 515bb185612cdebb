import { describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import type { Flow, FlowNode, JsonObject } from '#runtime/index.ts';
import { changeFlow } from '#src/app/studio.ts';
import { testStudio } from '#src/app/testing/studio.ts';
import { hasParts } from '#src/fields/picked.ts';
import { heldIn } from './held.ts';
import { kinOf } from './kin.ts';
import { sharedFields } from './shared.ts';
import { writeAll } from './write.ts';

const node = (type: string, params: JsonObject = {}): FlowNode => ({
  type,
  params: { ...(structuredClone(nodes.get(type)?.initial) as JsonObject), ...params },
  position: { x: 0, y: 0 },
});

const flowOf = (all: Record<string, FlowNode>): Flow => ({
  format: 'routewright/flow',
  version: 1,
  id: 'flow',
  name: 'Flow',
  variables: {},
  nodes: all,
  edges: [],
});

function look(all: Record<string, FlowNode>) {
  const { kin, unknown } = kinOf(flowOf(all), Object.keys(all), nodes);
  const fields = sharedFields(kin.map(({ definition }) => definition));
  return { kin, unknown, fields, names: fields.map(({ name }) => name), held: heldIn(kin, fields) };
}

describe('nodes of one type', () => {
  const { names, held } = look({
    a: node('assign-skill', { skill: 'repairs', priority: 5 }),
    b: node('assign-skill', { skill: 'repairs', priority: 9 }),
  });

  test('share their fields, and say what they agree on', () => {
    expect(names).toContain('skill');
    expect(names).toContain('priority');
    expect(held.value['skill']).toBe('repairs');
    expect([...held.differing]).toEqual(['priority']);
    expect(held.value).not.toHaveProperty('priority');
  });

  test('agree where one leaves out what the other begins as', () => {
    const left = node('assign-skill');
    delete (left.params as JsonObject)['afterwards'];
    const { held: both } = look({ a: left, b: node('assign-skill', { afterwards: 'wait' }) });
    expect(both.differing.has('afterwards')).toBe(false);
    expect(both.value['afterwards']).toBe('wait');
  });
});

describe('what has parts', () => {
  const message = (params: JsonObject) => node('send-message', { message: { kind: 'text', ...params } });

  test('is looked into where all have the same case', () => {
    const { held, names } = look({ a: message({ text: 'Hello' }), b: message({ text: 'Bye' }) });
    expect(names).toContain('message');
    expect(held.value['message']).toMatchObject({ kind: 'text' });
    expect([...held.differing]).toEqual(['message.text']);
  });

  test('differs as a whole where the cases do', () => {
    const link = node('send-message', { message: { kind: 'link', text: 'Look', url: 'https://a.example' } });
    const { held } = look({ a: message({ text: 'Hello' }), b: link });
    expect([...held.differing]).toEqual(['message']);
    expect(held.value).not.toHaveProperty('message');
  });

  test('is set in all of them', () => {
    const flow = flowOf({ a: message({ text: 'Hello' }), b: message({ text: 'Bye' }) });
    writeAll(flow, ['a', 'b'], nodes, 'message.text', 'Same', undefined);
    expect(Object.values(flow.nodes).map(({ params }) => (params as JsonObject)['message'])).toEqual([
      { kind: 'text', text: 'Same' },
      { kind: 'text', text: 'Same' },
    ]);
  });
});

describe('nodes of several types', () => {
  const { kin, names, unknown } = look({
    a: node('assign-skill'),
    b: node('ask'),
    c: node('ask'),
  });

  test('are counted, the most of a kind first', () => {
    expect(kin.map(({ definition, nodes: all }) => [definition.type, all.length])).toEqual([
      ['ask', 2],
      ['assign-skill', 1],
    ]);
    expect(unknown).toEqual([]);
  });

  test('share what has the same name and holds the same', () => {
    expect(names).toContain('timeout');
    expect(names).not.toContain('priority');
    expect(names).not.toContain('message');
  });

  test('share nothing with parts of its own', () => {
    const types = [...nodes.keys()];
    for (const [at, type] of types.entries())
      for (const { type: of } of look({ a: node(type), b: node(types[at - 1] ?? 'ask') }).fields)
        expect(hasParts(of) && type !== 'ask').toBe(false);
  });

  test('of which one is unknown tell which', () => {
    expect(look({ a: node('assign-skill'), odd: node('fax') }).unknown).toEqual(['odd']);
  });
});

describe('a field that is set for all', () => {
  const all = { a: node('assign-skill', { priority: 5 }), b: node('assign-skill', { priority: 9 }) };

  test('is one step of the history, typing included', () => {
    const studio = testStudio(flowOf(structuredClone(all)));
    const priorities = () =>
      Object.values(studio.document.getState().project.flows['flow']?.nodes ?? {}).map(
        ({ params }) => (params as JsonObject)['priority'],
      );
    for (const priority of [1, 12])
      changeFlow(
        studio,
        { key: 'inspector.change-several' },
        (flow) => writeAll(flow, ['a', 'b'], nodes, 'priority', priority, undefined),
        'a b priority',
      );
    expect(priorities()).toEqual([12, 12]);
    studio.document.getState().undo();
    expect(priorities()).toEqual([5, 9]);
    expect(studio.document.getState().past).toEqual([]);
  });

  test('keeps apart what differs per language', () => {
    const skills = (nl: string): JsonObject => ({ skill: { nl, en: 'sales' } });
    const { held } = look({ a: node('assign-skill', skills('a')), b: node('assign-skill', skills('b')) });
    expect(held.value['skill']).toEqual({ en: 'sales' });
    expect(held.differing.has('skill')).toBe(true);
  });

  test('leaves alone what is said in other languages', () => {
    const flow = flowOf({
      a: node('assign-skill', { said: { nl: 'een', en: 'one' } }),
      b: node('assign-skill', { said: { nl: 'twee' } }),
    });
    writeAll(flow, ['a', 'b'], nodes, 'said', { en: 'same' }, {});
    expect(Object.values(flow.nodes).map(({ params }) => (params as JsonObject)['said'])).toEqual([
      { nl: 'een', en: 'same' },
      { nl: 'twee', en: 'same' },
    ]);
  });
});
