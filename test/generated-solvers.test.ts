import { describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { emit } from '#runtime/compile/3-emit/script.ts';
import { viewOf } from '#runtime/compile/view.ts';
import { flow as flowSchema } from '#runtime/model/flow.ts';
import type { Json } from '#runtime/model/json.ts';
import { generateScenarios } from '#runtime/scenario/generate/generate.ts';
import { passed, runScenario } from '#runtime/scenario/run.ts';
import { universe, workspace } from './examples/shop.ts';

type Drawn = Readonly<Record<string, readonly [type: string, params?: object]>>;

interface Tried {
  variables?: Record<string, Json>;
  /** The point of contact it is reached by. */
  at?: string;
  starts?: string;
}

/** A small script: `begin`, then the first of the nodes; edges are written `FROM:PORT>TO`. */
function scriptOf(
  drawn: Drawn,
  edges: string,
  { variables = {}, at = 'whatsapp', starts = 'customer' }: Tried,
) {
  const begin = ['channel-intake', { starts, pointsOfContact: [at] }] as const;
  const all = { begin, ...drawn, over: ['end', {}] as const };
  const first = Object.keys(drawn)[0];
  const lines = [`begin:next>${first}`, ...edges.split(/\s+/).filter((line) => line !== '')];
  const drawing = flowSchema.parse({
    ...{ format: 'routewright/flow', version: 1, id: 'tried', name: 'Tried', variables },
    nodes: Object.fromEntries(
      Object.entries(all).map(([id, [type, params = {}]], nth) => [
        id,
        { type, params, position: { x: nth * 300, y: 0 } },
      ]),
    ),
    edges: lines.map((line) => {
      const [, from, port, to] = /^([^:]+):(.+)>([^>]+)$/.exec(line) ?? [];
      return { from, port, to };
    }),
  });
  return emit(viewOf(drawing, { ...universe, nodes }));
}

/** What became of each way of the first node, by port: `covered`, or the code of why not. */
function waysOf(drawn: Drawn, edges: string, tried: Tried = {}): Record<string, string> {
  const script = scriptOf(drawn, edges, tried);
  const given = {
    ...{ nodes, channels: universe.channels, workspace },
    scripts: new Map([[script.id, script]]),
  };
  const { scenarios, ways } = generateScenarios(script, given);
  for (const one of scenarios) expect(passed(runScenario(one, given)), one.name).toBe(true);
  const told = ways.filter(({ node }) => node === 'tried');
  return Object.fromEntries(
    told.map(({ port, covered, reason }) => [port, covered ? 'covered' : (reason?.code ?? '')]),
  );
}

const ask = (expects: Json = { kind: 'any' }, more: Record<string, Json> = {}) =>
  ['ask', { message: { kind: 'text', text: 'Well?' }, expects, timeout: 60, ...more }] as const;
const when = (...conditions: string[]) =>
  [
    'decide',
    { conditions: conditions.map((one, nth) => ({ id: `c${nth + 1}`, name: `C${nth + 1}`, when: one })) },
  ] as const;

const both = { 'when:c1': 'covered', else: 'covered' };

describe('conditions', () => {
  test.each([
    ['a text that is equal', 'message.text == "ja"'],
    ['a text that has another in it', 'message.text.lowerAscii().contains("factuur")'],
    ['one of a list', 'message.text in ["red", "blue"]'],
    ['two of three things at once', 'message.text == "a" && (contact.language == "fr" || false)'],
    ['the kind of a message', 'message.kind == "image"'],
    ['the language, by the number’s prefix', 'contact.language == "en"'],
    ['what is known of the customer', 'customer.fields.?tier.orValue("") == "silver"'],
    ['the hour', 'now.getHours("Europe/Amsterdam") < 7'],
  ])('on %s', (_name, condition) => {
    expect(waysOf({ tried: when(condition) }, 'tried:when:c1>over tried:else>over')).toMatchObject(both);
  });

  test('on what was asked for before, by way of a variable', () => {
    const variables = { age: { type: 'number', default: 0 }, old: { type: 'boolean', default: false } };
    const drawn = {
      ask: ask({ kind: 'number', saveNumber: 'age' }),
      work: [
        'set-variables',
        { assignments: [{ kind: 'boolean', variable: 'old', value: 'vars.age >= 18' }] },
      ],
      tried: when('vars.old'),
    } as const;
    const edges =
      'ask:answered>work ask:other>over ask:timeout>over work:next>tried tried:when:c1>over tried:else>over';
    expect(waysOf(drawn, edges, { variables })).toMatchObject(both);
  });

  test('on a parameter of a script that another system starts', () => {
    const variables = { day: { type: 'text', parameter: true } };
    const edges = 'tried:when:c1>over tried:else>over';
    expect(
      waysOf({ tried: when('vars.day == "monday"') }, edges, { variables, starts: 'system' }),
    ).toMatchObject(both);
  });

  test('that is always true, and what is behind it', () => {
    const edges = 'tried:when:c1>over tried:when:c2>over tried:else>over';
    expect(waysOf({ tried: when('1 < 2', 'message.text == "a"') }, edges)).toEqual({
      'when:c1': 'covered',
      'when:c2': 'way.earlier-holds',
      else: 'way.earlier-holds',
      error: 'way.cannot-fail',
    });
    expect(waysOf({ tried: when('1 > 2') }, 'tried:when:c1>over tried:else>over')).toMatchObject({
      'when:c1': 'way.never-holds',
      else: 'covered',
    });
  });

  test('that is not understood: what is not found is not called impossible', () => {
    const edges = 'tried:when:c1>over tried:else>over';
    const condition = 'size(message.text.split("-")) == 7';
    expect(waysOf({ tried: when(condition) }, edges)).toMatchObject({
      'when:c1': 'way.not-found',
      else: 'covered',
    });
  });

  test('that can fail', () => {
    const edges = 'tried:when:c1>over tried:else>over';
    expect(waysOf({ tried: when('int(message.text) > 3') }, edges)).toMatchObject({ error: 'covered' });
  });
});

describe('answers', () => {
  test.each([
    [{ kind: 'email' }],
    [{ kind: 'phone' }],
    [{ kind: 'date' }],
    [{ kind: 'number', min: 10, max: 20 }],
    [{ kind: 'text', min: 12, max: 14 }],
    [{ kind: 'media', media: 'video' }],
    [{ kind: 'pattern', when: 'message.text.startsWith("RF-")' }],
  ])('that are as expected, and not: %o', (expects) => {
    const edges = 'tried:answered>over tried:other>over tried:timeout>over';
    expect(waysOf({ tried: ask(expects) }, edges)).toMatchObject({
      answered: 'covered',
      other: 'covered',
      timeout: 'covered',
    });
  });

  test('of another system: each value that a switch asks for', () => {
    const drawn = {
      call: [
        'http-request',
        {
          url: 'https://orders.derodefiets.example/v1',
          results: [{ type: 'text', from: 'list[1].state', saveTo: 'state' }],
        },
      ],
      tried: [
        'switch',
        {
          value: 'vars.state',
          cases: [
            { id: 'a', name: 'A', equals: 'sent' },
            { id: 'b', name: 'B', equals: 'lost' },
          ],
        },
      ],
    } as const;
    const edges =
      'call:success>tried call:refused>over call:timeout>over call:error>over tried:case:a>over tried:case:b>over tried:else>over';
    const variables = { state: { type: 'text', default: '' } };
    expect(waysOf(drawn, edges, { variables })).toEqual({
      ...{ 'case:a': 'covered', 'case:b': 'covered', else: 'covered' },
      error: 'way.cannot-fail',
    });
    expect(
      waysOf(
        { ...{ tried: drawn.call, other: drawn.tried } },
        edges.replaceAll('tried', 'other').replaceAll('call', 'tried'),
        { variables },
      ),
    ).toEqual({
      ...{ success: 'covered', refused: 'covered', timeout: 'covered', error: 'covered' },
    });
  });
});

describe('time and chance', () => {
  test('hours: open, closed, a holiday, and what overrides them', () => {
    const branches = ['holiday', 'meeting'];
    const edges = 'tried:open>over tried:closed>over tried:holiday>over tried:meeting>over';
    expect(waysOf({ tried: ['hours', { hours: 'shop', branches }] }, edges)).toEqual({
      ...{ open: 'covered', closed: 'covered', holiday: 'covered', meeting: 'covered' },
      error: 'way.cannot-fail',
    });
  });

  test('shares, a small one and one of nothing', () => {
    const shares = [
      { id: 'a', name: 'A', percent: 93 },
      { id: 'b', name: 'B', percent: 7 },
      { id: 'c', name: 'C', percent: 0 },
    ];
    const edges = 'tried:share:a>over tried:share:b>over tried:share:c>over';
    expect(waysOf({ tried: ['split-percentage', { shares }] }, edges)).toEqual({
      ...{ 'share:a': 'covered', 'share:b': 'covered', 'share:c': 'way.nobody-falls' },
      error: 'way.cannot-fail',
    });
  });

  test('going round as often as a loop lets', () => {
    const edges = 'tried:again>ask tried:finished>over ask:answered>tried ask:timeout>over';
    expect(waysOf({ tried: ['loop', { times: 3 }], ask: ask() }, edges)).toEqual({
      again: 'covered',
      finished: 'covered',
    });
  });
});

describe('agents', () => {
  test('who come, do not, give back, and are not there', () => {
    const params = { skill: 'support_nl', timeout: 60, branches: ['unassigned'] };
    const edges = 'tried:assigned>over tried:unassigned>over tried:timeout>over';
    expect(waysOf({ tried: ['assign-skill', params] }, edges)).toMatchObject({
      ...{ assigned: 'covered', unassigned: 'covered', timeout: 'covered' },
    });
    const nobody = { skill: 'support_nl', branches: ['no-agents'] };
    expect(
      waysOf({ tried: ['assign-skill', nobody] }, 'tried:assigned>over tried:no-agents>over'),
    ).toMatchObject({ assigned: 'covered', 'no-agents': 'covered' });
  });

  test('who have to accept what they are offered', () => {
    const edges = 'tried:assigned>over tried:timeout>over';
    expect(
      waysOf({ tried: ['assign-skill', { skill: 'phone_nl', timeout: 60 }] }, edges, { at: 'calls' }),
    ).toMatchObject({
      ...{ assigned: 'covered', timeout: 'covered' },
    });
  });

  test('handlers: the customer leaves, a signal comes, a message does not arrive', () => {
    const queue = ['assign-skill', { skill: 'support_nl' }] as const;
    const said = ['send-message', { message: { kind: 'text', text: 'Wait' } }] as const;
    const edges = 'said:next>queue tried:next>over';
    const drawn = (handler: readonly [string, Record<string, Json>]) => ({ said, queue, tried: handler });
    const results = [{ type: 'text', from: 'order', saveTo: 'order' }];
    const variables = { order: { type: 'text', default: '' } };
    expect(waysOf(drawn(['on-abandoned', {}]), edges)).toEqual({ next: 'covered' });
    expect(waysOf(drawn(['on-unassigned', {}]), edges)).toEqual({ next: 'covered' });
    expect(waysOf(drawn(['on-delivery-failed', {}]), edges)).toEqual({ next: 'covered' });
    expect(waysOf(drawn(['on-signal', { signal: 'paid', results }]), edges, { variables })).toEqual({
      next: 'covered',
      error: 'covered',
    });
  });
});

describe('messages', () => {
  test('that can be too long for the channel with what is filled in, and some that cannot', () => {
    const said = (text: string) => ['send-message', { message: { kind: 'text', text } }] as const;
    const edges = 'tried:next>over';
    expect(waysOf({ tried: said('You wrote: {{ message.text }}') }, edges)).toEqual({
      next: 'covered',
      error: 'covered',
    });
    expect(waysOf({ tried: said('Hello {{ customer.name }}') }, edges)).toEqual({
      next: 'covered',
      error: 'way.cannot-fail',
    });
  });

  test('after the channel let nobody through any more', () => {
    const drawn = {
      pause: ['wait', { wait: { kind: 'for', duration: 90_000 } }],
      tried: ['send-message', { message: { kind: 'text', text: 'Still there?' } }],
    } as const;
    expect(waysOf(drawn, 'pause:next>tried tried:next>over')).toEqual({
      next: 'way.all-tried',
      error: 'covered',
    });
  });
});
