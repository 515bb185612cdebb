import fc from 'fast-check';
import { type FlowGroup, type FlowNote, HUES, tidyGroups } from '../../model/annotation.ts';
import type { Flow, FlowEdge, FlowNode } from '../../model/flow.ts';
import type { Json } from '../../model/json.ts';

/** Few ids, so that two flows share some of them. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const key = fc.constantFrom('text', 'kind', 'a.b', '#x', '~', 'nl');
const hue = fc.constantFrom(...HUES);
const place = fc.record({ x: fc.integer({ min: 0, max: 2 }), y: fc.integer({ min: 0, max: 2 }) });

/** JSON with what nodes have in it: objects of a kind, lists of things with ids, texts by language. */
const { json } = fc.letrec<{ json: Json; item: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Json>(null, true, false, 0, 1, '', 'x', 'y'),
    fc.dictionary(key, tie('json'), { maxKeys: 3 }),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.uniqueArray(tie('item'), {
      maxLength: 4,
      selector: (item) => (item as { id: string }).id,
    }),
  ),
  item: fc.record({ id, text: tie('json') }),
}));

const node: fc.Arbitrary<FlowNode> = fc
  .record({
    type: fc.constantFrom('say', 'ask'),
    title: fc.option(fc.constantFrom('One', 'Two', ''), { nil: undefined }),
    params: fc.dictionary(key, json, { maxKeys: 3 }),
    position: place,
  })
  .map(({ title, ...others }) => (title === undefined ? others : { ...others, title }));

const edge: fc.Arbitrary<FlowEdge> = fc.record({ from: id, port: fc.constantFrom('next', 'k.1'), to: id });

const note: fc.Arbitrary<FlowNote> = fc.record({
  text: fc.constantFrom('', 'x'),
  hue,
  position: place,
  size: fc.record({ width: fc.integer({ min: 1, max: 2 }), height: fc.constant(1) }),
});

const group: fc.Arbitrary<FlowGroup> = fc
  .record({
    title: fc.constantFrom('', 'x'),
    hue,
    nodes: fc.array(id, { maxLength: 3 }),
    folded: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ folded, ...others }) => (folded === undefined ? others : { ...others, folded }));

const some = <T>(value: fc.Arbitrary<T>) => fc.dictionary(id, value, { maxKeys: 5 });

/** Any flow at all: also one whose edges and groups name nodes that are not there. */
export const anyFlow: fc.Arbitrary<Flow> = fc
  .record({
    format: fc.constant('routewright/flow' as const),
    version: fc.constant(1 as const),
    id: fc.constantFrom('one', 'two'),
    name: fc.constantFrom('One', 'Two'),
    variables: some(
      fc.record(
        {
          type: fc.constantFrom('text', 'number'),
          default: fc.constantFrom('x', 1),
          sensitive: fc.boolean(),
        },
        { requiredKeys: ['type'] },
      ),
    ),
    nodes: some(node),
    edges: fc.array(edge, { maxLength: 6 }),
    notes: fc.option(some(note), { nil: undefined }),
    groups: fc.option(some(group), { nil: undefined }),
    $schema: fc.option(fc.constantFrom('s', 't'), { nil: undefined }),
  })
  .map(({ notes, groups, $schema, ...flow }) => ({
    ...flow,
    ...(notes ? { notes } : {}),
    ...(groups ? { groups } : {}),
    ...($schema === undefined ? {} : { $schema }),
  })) as fc.Arbitrary<Flow>;

/** A flow as one draws: what edges and groups name is there, and a port has one edge. */
export const drawnFlow: fc.Arbitrary<Flow> = anyFlow.map((flow) => {
  const has = (node: string) => Object.hasOwn(flow.nodes, node);
  const ports = new Map(
    flow.edges.filter(({ from, to }) => has(from) && has(to)).map((one) => [`${one.from} ${one.port}`, one]),
  );
  return { ...flow, edges: [...ports.values()], groups: tidyGroups(flow) };
});
