import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { type FlowEdge, type FlowNode, heightFor, summaryContext } from '#runtime/index.ts';
import { emptyWorkspace } from '#src/app/testing/studio.ts';
import { createEdgeMaker } from './edges.ts';
import { type FaceContext, faceOf } from './face.ts';
import { createNodeMaker, type NodeInput } from './nodes.ts';

const context: FaceContext = {
  nodes,
  icons: {},
  textLanguage: 'nl',
  summary: summaryContext(emptyWorkspace, 'en', 'nl'),
  lens: undefined,
  unnamed: (number) => `Port ${number}`,
};
const words = { name: () => 'name', role: 'node' };
const hours: FlowNode = { type: 'hours', params: {}, position: { x: 0, y: 0 } };
const input: NodeInput = {
  id: 'hours',
  node: hours,
  position: hours.position,
  wired: '',
  problems: null,
  lit: null,
  isSelected: false,
  isCurrent: false,
  context,
  words,
};

describe('what React Flow is given', () => {
  it('is the same object while nothing changes', () => {
    const make = createNodeMaker();
    expect(make({ ...input })).toBe(make(input));
  });

  it('keeps its content when a node is moved or selected', () => {
    const make = createNodeMaker();
    const before = make(input);
    const after = make({ ...input, position: { x: 20, y: 0 }, isSelected: true });
    expect(after).not.toBe(before);
    expect(after.data).toBe(before.data);
  });

  it('has other content when the simulator passes', () => {
    const make = createNodeMaker();
    const before = make(input);
    expect(make({ ...input, lit: 'passed' }).data).not.toBe(before.data);
  });

  it('needs no measuring: size and handles follow from the ports', () => {
    const node = createNodeMaker()(input);
    expect(node.height).toBe(heightFor(3));
    expect(node.handles?.map(({ id }) => id)).toEqual(['in', 'open', 'closed', 'error']);
  });

  it('keeps an edge while nothing changes', () => {
    const edge: FlowEdge = { from: 'hours', port: 'open', to: 'hours' };
    const { data } = createNodeMaker()(input);
    const name = { one: () => 'name', several: () => 'several' };
    const whole = { fromBox: undefined, toBox: undefined, count: 1 };
    const make = createEdgeMaker();
    const first = make(edge, {
      source: data,
      target: data,
      played: 'no',
      isSelected: false,
      route: null,
      name,
      ...whole,
    });
    expect(
      make(edge, {
        source: data,
        target: data,
        played: 'no',
        isSelected: false,
        route: null,
        name,
        ...whole,
      }),
    ).toBe(first);
    const lit = make(edge, {
      source: data,
      target: data,
      played: 'last',
      isSelected: false,
      route: null,
      name,
      ...whole,
    });
    expect(lit.data?.played).toBe('last');
  });
});

describe('an edge', () => {
  const edge: FlowEdge = { from: 'say', port: 'next', to: 'say' };
  const say = (text: string, title = 'Say'): FlowNode => ({
    ...hours,
    type: 'send-message',
    title,
    params: { message: { kind: 'text', text } },
  });
  const drawnFrom = (node: FlowNode) => {
    const { data } = createNodeMaker()({ ...input, id: 'say', node });
    return {
      source: data,
      target: data,
      played: 'no' as const,
      isSelected: false,
      route: null,
      name,
      fromBox: undefined,
      toBox: undefined,
      count: 1,
    };
  };
  const name = { one: (_port: string, from: string) => from, several: () => 'several' };

  it('is the same object whatever is written in its nodes, until one of them is called differently', () => {
    const make = createEdgeMaker();
    const first = make(edge, drawnFrom(say('a')));
    expect(make(edge, drawnFrom(say('ab')))).toBe(first);
    expect(make(edge, drawnFrom(say('ab', 'Greet'))).ariaLabel).toBe('Greet');
  });
});

describe('a face', () => {
  const ask = (title: unknown): FlowNode => ({
    type: 'ask',
    params: { message: { kind: 'buttons', text: 'x', buttons: [{ id: 'a', title }] } } as FlowNode['params'],
    position: { x: 0, y: 0 },
  });
  const labels = (node: FlowNode, wired: string[] = []) =>
    faceOf(node, wired, context).ports.map(({ label }) => label);

  it('shows choices in the language of customers, timeout and error last', () => {
    expect(labels(ask({ en: 'Repair', nl: 'Reparatie' }))).toEqual([
      'Reparatie',
      'Other answer',
      'No answer',
      'Not sent',
    ]);
  });

  it('numbers a choice without words', () => {
    expect(labels(ask(''))[0]).toBe('Port 1');
  });

  it('keeps a port that an edge still leaves by', () => {
    expect(faceOf(ask('Repair'), ['choice:gone'], context).ports.at(-1)).toMatchObject({
      id: 'choice:gone',
      kind: 'gone',
    });
  });

  it.each(['hours', 'ask', 'send-message', 'popurl', 'teleport', '__proto__'])(
    'stands whatever is written in the params of %s',
    (type) => {
      for (const message of [null, 3, [], { buttons: [null, 7] }])
        expect(
          faceOf(
            { type, params: { message, hours: message } as FlowNode['params'], position: { x: 0, y: 0 } },
            [],
            context,
          ).title,
        ).not.toBe('');
    },
  );
});
