import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCompiler } from '#runtime/compile/compiler.ts';
import { compile } from '#runtime/compile/index.ts';
import type { Universe } from '#runtime/compile/universe.ts';
import { checkTemplate } from '#runtime/expression/template.ts';
import type { Flow, FlowNode } from '#runtime/model/flow.ts';
import { flows as examples, universe as shop } from './examples/shop.ts';
import { fuzz } from './fuzz.ts';

const drawn = examples.flatMap(({ nodes }) => Object.values(nodes));
const withoutAgents: Universe = { ...shop, workspace: { ...shop.workspace, agents: {} } };
const universes: readonly Universe[] = [shop, withoutAgents, { ...shop, scripts: new Set<string>() }];

/** One of these, by any number. */
const oneOf = <T>(all: readonly T[], number: number): T => all[number % all.length]!;
const without = <T>(map: Readonly<Record<string, T>>, id: string): Record<string, T> =>
  Object.fromEntries(Object.entries(map).filter(([key]) => key !== id));

/** Ways to change a flow, as a studio does: what stays is the same object. */
const changes: readonly ((flow: Flow, a: number, b: number) => Flow)[] = [
  // The params of another node of its type.
  (flow, a, b) =>
    withNode(flow, a, (node) => ({
      ...node,
      params: oneOf(
        drawn.filter(({ type }) => type === node.type),
        b,
      ).params,
    })),
  (flow, a, b) => withNode(flow, a, (node) => ({ ...node, params: emptied(node, b) })),
  (flow, a, b) => withNode(flow, a, (node) => ({ ...node, position: { x: b % 900, y: a % 900 } })),
  (flow, a, b) => withNode(flow, a, (node) => ({ ...node, type: oneOf(drawn, b).type })),
  (flow, a) => ({ ...flow, nodes: without(flow.nodes, oneOf(Object.keys(flow.nodes), a)) }),
  (flow, a, b) => ({ ...flow, nodes: { ...flow.nodes, [`added-${a % 5}`]: oneOf(drawn, b) } }),
  (flow, a) => ({ ...flow, edges: flow.edges.filter((_, index) => index !== a % flow.edges.length) }),
  (flow, a, b) => ({
    ...flow,
    edges: flow.edges.map((edge, index) =>
      index === a % flow.edges.length ? { ...edge, to: oneOf(Object.keys(flow.nodes), b) } : edge,
    ),
  }),
  (flow, a) => ({ ...flow, variables: without(flow.variables, oneOf(Object.keys(flow.variables), a)) }),
];

function withNode(flow: Flow, number: number, change: (node: FlowNode) => FlowNode): Flow {
  const id = oneOf(Object.keys(flow.nodes), number);
  return { ...flow, nodes: { ...flow.nodes, [id]: change(flow.nodes[id]!) } };
}

/** The params with one text of them empty, or one param missing. */
function emptied({ params }: FlowNode, number: number): FlowNode['params'] {
  const [name, value] = oneOf(Object.entries(params).concat([['', null]]), number);
  return typeof value === 'string' ? { ...params, [name]: '' } : without(params, name);
}

test('what has been compiled before changes no answer', () => {
  const step = fc.record({
    change: fc.constantFrom(...changes),
    a: fc.nat(1_000),
    b: fc.nat(1_000),
    universe: fc.oneof(
      { weight: 9, arbitrary: fc.constant(shop) },
      { weight: 1, arbitrary: fc.constantFrom(...universes) },
    ),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...examples),
      fc.array(step, { minLength: 1, maxLength: 12 }),
      (example, steps) => {
        const compileAgain = createCompiler();
        let flow = example;
        compileAgain(flow, shop);
        for (const { change, a, b, universe } of steps) {
          if (Object.keys(flow.nodes).length === 0 || flow.edges.length === 0) return;
          flow = change(flow, a, b);
          const known = compileAgain(flow, universe);
          const afresh = compile(flow, universe);
          expect({ problems: known.problems, script: known.script }).toEqual({
            problems: afresh.problems,
            script: afresh.script,
          });
          const unknown = createCompiler()(flow, universe);
          const id = oneOf(Object.keys(flow.nodes), b);
          const text = Object.keys(flow.variables)
            .map((name) => `{{ vars.${name} }}`)
            .join(' ');
          expect(checkTemplate(text, known.environmentAt(id)).problems).toEqual(
            checkTemplate(text, unknown.environmentAt(id)).problems,
          );
          expect(known.matchesAt(id)).toEqual(unknown.matchesAt(id));
        }
      },
    ),
    fuzz(150, 20261130),
  );
});

test('what did not change is not looked at again', () => {
  const compileAgain = createCompiler();
  const flow = examples.find(({ nodes }) =>
    Object.values(nodes).some(({ type }) => type === 'send-message'),
  )!;
  const first = compileAgain(flow, shop);
  const id = Object.keys(flow.nodes).find((one) => flow.nodes[one]?.type === 'send-message')!;
  const message = { kind: 'text', text: '{{ vars.nothing }}' };
  const changed = { ...flow, nodes: { ...flow.nodes, [id]: { ...flow.nodes[id]!, params: { message } } } };
  const second = compileAgain(changed, shop);
  const elsewhere = (problems: typeof first.problems) => problems.filter(({ where }) => where.node !== id);
  expect(second.problems.length).toBeGreaterThan(first.problems.length);
  expect(elsewhere(second.problems)).toEqual(elsewhere(first.problems));
  expect(second.environmentAt).toBe(first.environmentAt);
});
