import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../channels/registry.ts';
import { FLOW_NODES_MAX, type Flow } from '../model/flow.ts';
import { assignedWith } from './assigned.ts';
import { environmentsOf } from './environments.ts';
import { compile } from './index.ts';
import { shapesOf } from './shape.ts';
import { type ToyNodes, toyFlow, toyWorkspace } from './testing/toy-flow.ts';
import { TOY_NODES } from './testing/toy-nodes.ts';

type Node = ToyNodes[string];

/** Keeps the answer in a variable when it leaves by `a` or `b`, and not by `timeout`. */
const asks = (keep: string): Node => [
  'choose',
  {
    question: '?',
    choices: [
      { key: 'a', title: 'A' },
      { key: 'b', title: 'B' },
    ],
    keep,
  },
];
const reads = (...names: string[]): Node => [
  'say',
  { text: names.map((name) => `{{ vars.${name} }}`).join(' ') },
];

const unset: Flow['variables'] = { x: { type: 'text' }, y: { type: 'text' }, z: { type: 'text' } };

/** Each node with the variables that it is warned of, as `node: x y`. */
function warned(nodes: ToyNodes, edges: readonly string[], variables = unset): string[] {
  const flow = toyFlow({ start: ['start'], ...nodes }, edges, { variables });
  const { problems } = compile(flow, { nodes: TOY_NODES, channels, workspace: toyWorkspace() });
  const found = problems.filter(({ code }) => code === 'expression.maybe-missing');
  const ids = [...new Set(found.map(({ where }) => where.node ?? ''))];
  return ids.map((id) => {
    const names = found.filter(({ where }) => where.node === id).map(({ params }) => String(params['path']));
    return `${id}: ${names.map((path) => path.replace('vars.', '')).join(' ')}`;
  });
}

describe('a variable without a beginning', () => {
  const diamond = { one: asks('x'), left: asks('y'), right: asks('z'), both: reads('x', 'y', 'z') };
  const toBoth = ['start.next -> one', 'one.a -> left', 'one.b -> right'];

  it('is warned of where nothing sets it', () => {
    expect(warned({ hi: reads('x') }, ['start.next -> hi'])).toEqual(['hi: x']);
  });

  it('is not where every way to it sets it, and is where only one of them does', () => {
    expect(warned(diamond, [...toBoth, 'left.a -> both', 'right.a -> both'])).toEqual(['both: y z']);
    const same = { ...diamond, right: asks('y') };
    expect(warned(same, [...toBoth, 'left.a -> both', 'right.b -> both'])).toEqual(['both: z']);
  });

  it('is where no answer came', () => {
    const nodes = { ask: asks('x'), answered: reads('x'), silent: reads('x') };
    expect(warned(nodes, ['start.next -> ask', 'ask.a -> answered', 'ask.timeout -> silent'])).toEqual([
      'silent: x',
    ]);
  });

  it('is where two ports of one node lead to the same, and one of them does not set it', () => {
    const nodes = { ask: asks('x'), on: reads('x') };
    expect(warned(nodes, ['start.next -> ask', 'ask.a -> on', 'ask.timeout -> on'])).toEqual(['on: x']);
  });

  it('is not set yet by the node that asks for it', () => {
    const [type, params] = asks('x');
    const ask: Node = [type, { ...params, question: '{{ vars.x }}?' }];
    expect(warned({ ask }, ['start.next -> ask'])).toEqual(['ask: x']);
  });

  it('stays set around a loop, and is not set by a way back that comes too late', () => {
    const nodes = { first: asks('x'), again: asks('y'), on: reads('x', 'y') };
    const around = ['start.next -> first', 'first.a -> again', 'again.timeout -> again', 'again.a -> on'];
    expect(warned(nodes, around)).toEqual([]);
    const late = { hi: reads('x'), ask: asks('x'), on: reads('x') };
    expect(warned(late, ['start.next -> hi', 'hi.next -> ask', 'ask.a -> hi', 'ask.b -> on'])).toEqual([
      'hi: x',
    ]);
  });

  it('is where a handler takes over, which may be at any time', () => {
    const nodes = { ask: asks('x'), on: reads('x'), rescue: ['rescue'], sorry: reads('x') } as ToyNodes;
    const edges = ['start.next -> ask', 'ask.a -> on', 'rescue.next -> sorry'];
    expect(warned(nodes, edges)).toEqual(['sorry: x']);
    expect(warned(nodes, [...edges, 'sorry.next -> on'])).toEqual(['on: x', 'sorry: x']);
  });

  it('is not where nobody comes, nor for what leads from there', () => {
    const nodes = { ask: asks('x'), on: reads('x'), alone: reads('x', 'y') };
    expect(warned(nodes, ['start.next -> ask', 'ask.a -> on', 'alone.next -> on'])).toEqual([]);
  });
});

it.each([
  [{ x: { type: 'text', default: '' } } as const, []],
  [{ x: { type: 'text', parameter: true } } as const, []],
  [{ x: { type: 'text', parameter: false } } as const, ['hi: x']],
])('%j: what has a value when the script starts is warned of nowhere', (variables, expected) => {
  expect(warned({ hi: reads('x') }, ['start.next -> hi'], variables)).toEqual(expected);
});

describe('compared with a walk for each variable by itself', () => {
  const SIZE = 8;
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const index = fc.integer({ min: 0, max: SIZE - 1 });
  const node = fc.record({ keep: fc.constantFrom('x', 'y', 'z'), a: index, b: index, timeout: index });

  it('says the same of any flow', () => {
    fc.assert(
      fc.property(fc.array(node, { minLength: SIZE, maxLength: SIZE }), (drawn) => {
        const edges = drawn.flatMap((ports, from) =>
          (['a', 'b', 'timeout'] as const).map((port) => `${names[from]}.${port} -> ${names[ports[port]]}`),
        );
        const asked = drawn.map(({ keep }, at): [string, Node] => [names[at] ?? '', asks(keep)]);
        const flow = toyFlow({ start: ['start'], ...Object.fromEntries(asked) }, [
          'start.next -> a',
          ...edges,
        ]);
        const assignedAt = assignedWith(unset)(shapesOf(flow, TOY_NODES));
        for (const variable of Object.keys(unset)) {
          const without = new Set([0]);
          for (const at of without) {
            const { keep, a, b, timeout } = drawn[at]!;
            for (const to of keep === variable ? [timeout] : [a, b, timeout]) without.add(to);
          }
          expect(names.filter((name) => !assignedAt(name).has(variable))).toEqual(
            names.filter((_, at) => without.has(at)),
          );
        }
      }),
    );
  });
});

/** Milliseconds: many times what it takes, and less than the square of its size would. */
const QUICK = 5_000;

describe('a large flow', { timeout: QUICK }, () => {
  const ids = Array.from({ length: FLOW_NODES_MAX - 1 }, (_, at) => `n${at}`);
  const nodesOf = (keep: (at: number) => string) =>
    Object.fromEntries(ids.map((id, at): [string, Node] => [id, asks(keep(at))]));

  it('is looked through in one go, also when it goes back at every node', () => {
    const last = ids.at(-1) ?? '';
    const ahead = ids.slice(1).map((id, at) => `${ids[at]}.a -> ${id}`);
    const back = ids.slice(1).map((id, at) => `${id}.timeout -> ${ids[at]}`);
    const flow = toyFlow({ start: ['start'], ...nodesOf(() => 'x') }, [
      'start.next -> n0',
      ...ahead,
      ...back,
      `n0.timeout -> ${last}`,
    ]);
    const assignedAt = assignedWith(unset)(shapesOf(flow, TOY_NODES));
    expect(ids.filter((id) => assignedAt(id).has('x'))).toEqual([]);
  });

  it('may set another variable at every node', () => {
    const edges = ids.slice(1).flatMap((id, at) => {
      const next = [`${ids[at]}.a -> ${id}`];
      return at + 2 < ids.length ? [...next, `${ids[at]}.timeout -> ${ids[at + 2]}`] : next;
    });
    const flow = toyFlow({ start: ['start'], ...nodesOf((at) => `v${at}`) }, ['start.next -> n0', ...edges]);
    const variables = Object.fromEntries(ids.map((_, at) => [`v${at}`, { type: 'text' as const }]));
    const assignedAt = assignedWith(variables)(shapesOf(flow, TOY_NODES));
    expect(assignedAt('n1').has('v0')).toBe(true);
    expect(assignedAt('n2').has('v0')).toBe(false);
    expect(assignedAt(ids.at(-1) ?? '').has(`v${ids.length - 2}`)).toBe(false);
  });
});

it('gives nodes of which the same is sure one environment', () => {
  const flow = toyFlow(
    { start: ['start'], ask: asks('x'), one: reads('x'), other: reads('x'), silent: reads('x') },
    ['start.next -> ask', 'ask.a -> one', 'one.next -> other', 'ask.timeout -> silent'],
    { variables: unset },
  );
  const environmentAt = environmentsOf(flow, { nodes: TOY_NODES });
  expect(environmentAt('one')).toBe(environmentAt('other'));
  expect(environmentAt('ask')).toBe(environmentAt('silent'));
  expect(environmentAt('one')).not.toBe(environmentAt('silent'));
});
