import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { type Flow, type FlowEdge, type JsonObject, type Problem, summaryContext } from '#runtime/index.ts';
import { emptyWorkspace } from '#src/app/testing/studio.ts';
import { fuzz } from '../../test/fuzz.ts';
import { drawnOf } from './drawn.ts';
import { outlineOf } from './tree.ts';

const context = {
  nodes,
  textLanguage: 'en',
  summary: summaryContext(emptyWorkspace, 'en', 'en'),
  unnamed: (number: number) => `Port ${number}`,
};

const flowOf = (types: Record<string, string>, edges: readonly string[], params = {}): Flow => ({
  format: 'routewright/flow',
  version: 1,
  id: 'flow',
  name: 'Flow',
  variables: {},
  nodes: Object.fromEntries(
    Object.entries(types).map(([id, type]) => [
      id,
      {
        type,
        params: { ...(nodes.get(type)?.initial as JsonObject), ...params },
        position: { x: 0, y: 0 },
      },
    ]),
  ),
  edges: edges.map((edge): FlowEdge => {
    const [from = '', port = '', to = ''] = edge.split(' ');
    return { from, port, to };
  }),
});

const rowsOf = (flow: Flow, problems: ReadonlyMap<string, readonly Problem[]> = new Map()) =>
  outlineOf({ flow, nodes, drawn: drawnOf(flow, context), problems });

/** A line a row, as one reads it. */
const told = (flow: Flow, problems?: ReadonlyMap<string, readonly Problem[]>) =>
  rowsOf(flow, problems).map(({ kind, level, number, node, port, to, key, problem }) => {
    const words = {
      heading: key,
      node,
      port: `${port} > ${to ?? 'nowhere'}`,
      reference: `> ${to}`,
      problem: `! ${problem?.code}`,
    };
    return `${'  '.repeat(level - 1)}${number && `${number} `}${words[kind]}`;
  });

describe('the outline of a flow', () => {
  it('follows the only way on, and puts choices, time-outs and errors inside', () => {
    const flow = flowOf(
      { ask: 'ask', bye: 'end', 'on-error': 'on-error', intake: 'channel-intake', text: 'send-message' },
      ['intake next text', 'text next ask', 'ask choice:choice-1 bye', 'ask timeout text', 'text error bye'],
    );
    expect(told(flow)).toEqual([
      '1 intake',
      '  1.1 text',
      '    1.1.1 error > bye',
      '      1.1.1.1 bye',
      '  1.2 ask',
      '    1.2.1 choice:choice-1 > bye',
      '    1.2.2 other > nowhere',
      '    1.2.3 timeout > text',
      '    1.2.4 error > nowhere',
      '2 on-error',
      '  2.1 next > nowhere',
    ]);
  });

  it('refers to what is listed already where a loop ends, and where ways join', () => {
    const flow = flowOf({ intake: 'channel-intake', one: 'set-status', two: 'set-status' }, [
      'intake next one',
      'one next two',
      'two next one',
    ]);
    expect(told(flow)).toEqual(['1 intake', '  1.1 one', '  1.2 two', '  1.3 > one']);
  });

  it('lists the main line before what branches off it', () => {
    const flow = flowOf({ intake: 'channel-intake', text: 'send-message', tag: 'tag', end: 'end' }, [
      'intake next text',
      'text error end',
      'text next tag',
      'tag next end',
    ]);
    expect(told(flow).filter((line) => /end$/.test(line))).toEqual(['    1.1.1 error > end', '  1.3 end']);
  });

  it('puts what nothing leads to under a heading, loops last', () => {
    const flow = flowOf({ a: 'set-status', b: 'set-status', lone: 'end', intake: 'channel-intake' }, [
      'a next b',
      'b next a',
    ]);
    expect(told(flow)).toEqual([
      '1 intake',
      '  1.1 next > nowhere',
      'unreached',
      '  2 lone',
      '  3 a',
      '    3.1 b',
      '    3.2 > a',
    ]);
  });

  it('tells what is wrong inside the node, and of the whole flow first', () => {
    const wrong = (code: string): Problem => ({ code, severity: 'error', where: {}, params: {} });
    const problems = new Map([
      ['', [wrong('flow.wrong')]],
      ['intake', [wrong('intake.wrong'), wrong('intake.wrong')]],
    ]);
    expect(told(flowOf({ intake: 'channel-intake' }, []), problems)).toEqual([
      '! flow.wrong',
      '1 intake',
      '  ! intake.wrong',
      '  ! intake.wrong',
      '  1.1 next > nowhere',
    ]);
  });

  it('keeps edges of ports that are gone, and nodes of types nobody knows', () => {
    const flow = flowOf({ odd: 'unknown', end: 'end' }, ['odd somewhere end']);
    expect(told(flow)).toEqual(['unreached', '  1 odd', '    1.1 somewhere > end', '      1.1.1 end']);
  });

  it('is deep without an end', () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => `n${index}`);
    const types = Object.fromEntries(ids.map((id) => [id, 'ask']));
    const edges = ids.slice(1).map((id, index) => `n${index} choice:choice-1 ${id}`);
    expect(rowsOf(flowOf(types, edges)).filter(({ kind }) => kind === 'node')).toHaveLength(2_000);
  });

  it('lists each node once and each way out once, whatever the flow', () => {
    const types = fc.constantFrom('ask', 'end', 'hours', 'on-error', 'set-status', 'channel-intake');
    const size = 12;
    const drawing = fc.record({
      types: fc.array(types, { minLength: 1, maxLength: size }),
      edges: fc.array(fc.tuple(fc.nat(size), fc.constantFrom('next', 'open', 'timeout'), fc.nat(size))),
    });
    fc.assert(
      fc.property(drawing, ({ types: chosen, edges }) => {
        const byPort = new Map(edges.map(([from, port, to]) => [`n${from} ${port}`, `n${to}`]));
        const flow = flowOf(
          Object.fromEntries(chosen.map((type, index) => [`n${index}`, type])),
          [...byPort].map(([outlet, to]) => `${outlet} ${to}`),
        );
        const rows = rowsOf(flow);
        const listed = rows.filter(({ kind }) => kind === 'node').map(({ node }) => node);
        expect(listed.toSorted()).toEqual(Object.keys(flow.nodes).toSorted());
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        expect(new Set(rows.map(({ number }) => number).filter(Boolean)).size).toBe(
          rows.filter(({ number }) => number).length,
        );
        const wired = flow.edges.filter(({ from, to }) => flow.nodes[from] && flow.nodes[to]);
        const shown = wired.filter(({ from, port, to }) => {
          const isOwn = rows.some((row) => row.node === from && row.port === port && row.to === to);
          return isOwn || rows.some((row, at) => row.node === to && follows(rows, at, from));
        });
        expect(shown).toHaveLength(wired.length);
      }),
      fuzz(150, 7),
    );
  });
});

/** Whether the line is the first node after another at its level, or the first inside it. */
function follows(rows: ReturnType<typeof rowsOf>, at: number, from: string): boolean {
  const row = rows[at];
  const before = rows.slice(0, at).findLast(({ kind, level }) => kind === 'node' && level === row?.level);
  const parent = rows.find(({ key }) => key === row?.parent);
  return before?.node === from || parent?.node === from;
}
