import { describe, expect, test } from 'vitest';
import type { Scenario } from '../model/scenario.ts';
import { contactIn } from '../simulate/world.ts';
import { passed, runScenario } from './run.ts';
import { scenarioWith, shop } from './testing/shop.ts';

const given = shop();
const says = (text: string, customer = 'sanne') => ({
  kind: 'customer',
  customer,
  act: { kind: 'text', text },
});
const run = (part: object, options = {}) => runScenario(scenarioWith(part), given, options);
const places = (part: Partial<Scenario> | object, options = {}) =>
  run(part, options).differences.map(({ kind, path, node, script }) => [kind, path, node, script]);

describe('a difference', () => {
  const asking = {
    script: 'order-status',
    pointOfContact: 'texts',
    setting: { answers: [{ status: 200, body: { order: { state: 'ready' } } }] },
  };

  test('names the node that brought it about, also one of a script that was called', () => {
    const steps = [{ do: says('Hallo') }, { do: says('rf-12345'), expect: { effects: [] } }];
    expect(places({ ...asking, steps })).toEqual([
      ['unexpected', 'steps.1.expect.effects.0', 'fetch', 'order-status'],
      ['unexpected', 'steps.1.expect.effects.0', 'ready', 'order-status'],
      ['unexpected', 'steps.1.expect.effects.0', 'remember', 'order-status'],
      ['unexpected', 'steps.1.expect.effects.0', 'did-it-help', 'say-goodbye'],
    ]);
  });

  test('names where the contact stands when nothing came', () => {
    const steps = [
      { do: says('Hallo'), expect: { contacts: { c1: { vars: { order: 'X' } } } } },
      { after: 5, do: { kind: 'time' }, expect: { effects: [{ contact: 'c1', type: 'contact.close' }] } },
    ];
    expect(places({ ...asking, steps })).toEqual([
      ['different', 'steps.0.expect.contacts.c1.vars.order', 'which-order', 'order-status'],
      ['missing', 'steps.1.expect.effects.0', 'which-order', 'order-status'],
    ]);
  });

  test('of the ACD names where the contact stands', () => {
    const steps = [
      { do: says('Hallo') },
      { do: says('iets anders'), expect: { effects: [{ type: 'agent.popurl' }, { type: 'contact.queue' }] } },
    ];
    const [assigned] = run({ steps }).differences;
    expect(assigned).toMatchObject({
      ...{ kind: 'unexpected', path: 'steps.1.expect.effects.2', node: 'queue-support' },
      actual: { type: 'contact.assign', contact: 'c1' },
    });
  });

  test('may be the last that is looked for', () => {
    const steps = [
      { do: says('Hallo'), expect: { effects: [] } },
      { do: says('1'), expect: { effects: [] } },
    ];
    expect(run({ steps }, { untilFirst: true }).steps).toHaveLength(1);
    expect(places({ steps }, { untilFirst: true, withoutNodes: true })).toEqual([
      ['unexpected', 'steps.0.expect.effects.0', undefined, undefined],
    ]);
  });
});

describe('a setting', () => {
  const states = (setting: object) =>
    run({ setting, steps: [{ do: says('Hallo') }] }).steps.map(({ contacts }) => contacts[0]?.status);

  test('opens and closes, whatever the week says', () => {
    expect(states({})).toEqual(['open']);
    expect(states({ hours: { shop: 'closed' } })).toEqual(['assigned']);
    expect(states({ hours: { shop: 'emergency' } })).toEqual(['assigned']);
  });

  test('answers slowly, and not at all', () => {
    const asked = (answers: object[]) =>
      run({
        ...{ script: 'order-status', pointOfContact: 'texts', setting: { answers } },
        steps: [
          { do: says('Hallo') },
          { do: says('RF-1') },
          { after: 5, do: { kind: 'time' } },
          { after: 300, do: { kind: 'time' } },
        ],
      }).steps.map(({ records }) =>
        records.flatMap((one) =>
          one.kind === 'event' && one.event.type === 'http.responded'
            ? [one.event.error ?? one.event.status]
            : [],
        ),
      );
    expect(asked([{ after: 3, status: 404 }])).toEqual([[], [], [404], []]);
    expect(
      asked([
        { request: { url: 'https://other*' }, status: 200 },
        { after: 300, status: 200 },
      ]),
    ).toEqual([[], [], [], ['timeout']]);
    expect(asked([{ request: { url: '*/RF-1', method: 'GET', node: 'fetch' }, status: 500 }])).toEqual([
      [],
      [500],
      [],
      [],
    ]);
  });
});

test('what is due before the setting changes happens under the earlier one', () => {
  const script = given.scripts.get('order-status')!;
  const pause = {
    type: 'wait',
    params: { wait: { kind: 'for', duration: 60 } },
    next: { next: 'fetch' },
  };
  const intake = { ...script.steps['intake']!, next: { next: 'pause' } };
  const changed = { ...script, steps: { ...script.steps, intake, pause } };
  const scripts = new Map(given.scripts).set('order-status', changed);
  const answering = (status: number) => ({ hours: {}, answers: [{ request: {}, after: 0, status }] });
  const one = scenarioWith({
    ...{ script: 'order-status', pointOfContact: 'texts', setting: answering(404) },
    steps: [{ do: says('Hallo') }, { after: 90, do: { kind: 'setting', setting: answering(500) } }],
  });
  const { world } = runScenario(one, { ...given, scripts });
  expect(world && contactIn(world, 'c1')?.vars['status']).toBe(404);
});

describe('what is not there', () => {
  const problems = (part: object) =>
    run(part).problems.map(({ code, where, params }) => [code, where.path, params['name']]);

  test('is told by its place, and nothing is played', () => {
    const report = run({ script: 'nowhere', steps: [{ do: says('Hallo') }] });
    expect(report).toMatchObject({ steps: [], differences: [] });
    expect(problems({ script: 'nowhere' })).toEqual([['scenario.unknown-reference', 'script', 'nowhere']]);
    expect(problems({ pointOfContact: 'nowhere' })).toEqual([
      ['scenario.unknown-reference', 'pointOfContact', 'nowhere'],
    ]);
    expect(problems({ setting: { hours: { never: 'open' } } })).toEqual([
      ['scenario.unknown-reference', 'setting.hours.never', 'never'],
    ]);
  });

  test.each<[object, string, string]>([
    [says('Hallo', 'nobody'), 'customer', 'scenario.unknown-reference'],
    [says('Hallo', 'noor'), 'customer', 'scenario.unknown-address'],
    [{ ...says('Hallo'), pointOfContact: 'nowhere' }, 'pointOfContact', 'scenario.unknown-reference'],
    [{ kind: 'webhook', channel: 'fax', body: {} }, 'channel', 'scenario.unknown-reference'],
    [
      { kind: 'setting', setting: { hours: { never: 'open' } } },
      'setting.hours.never',
      'scenario.unknown-reference',
    ],
    [
      { kind: 'event', event: { type: 'agent.state.changed', agent: 'nobody', state: 'available' } },
      'event.agent',
      'scenario.unknown-reference',
    ],
    [
      {
        kind: 'event',
        event: {
          type: 'contact.started',
          pointOfContact: 'mail',
          customer: { address: 'a@example.org' },
          script: 'none',
        },
      },
      'event.script',
      'scenario.unknown-reference',
    ],
  ])('is told in a step: %j', (act, path, code) => {
    expect(problems({ steps: [{ do: act }] }).map(([one, at]) => [one, at])).toEqual([
      [code, `steps.0.do.${path}`],
    ]);
  });

  test('on the way is a problem of its step', () => {
    const steps = [{ do: { kind: 'event', event: { type: 'contact.ended', contact: 'c7' } } }];
    expect(run({ steps }).problems).toMatchObject([{ code: 'contact.unknown', where: { path: 'steps.0' } }]);
  });
});

test('a script that is not there is told, and may be expected', () => {
  const scripts = new Map([...given.scripts].filter(([id]) => id !== 'order-status'));
  const act = { ...says('Hallo'), pointOfContact: 'texts' };
  const expected = { contacts: { c1: { skill: 'sms_nl' } } };
  const report = runScenario(scenarioWith({ steps: [{ do: act, expect: expected }] }), { ...given, scripts });
  expect(report.problems).toMatchObject([
    { code: 'script.unknown', severity: 'warning', where: { path: 'steps.0' } },
  ]);
  expect(passed(report)).toBe(true);
});

test('the same scenario has the same report', () => {
  const part = {
    steps: [
      { do: says('Hallo'), expect: { effects: [] } },
      { after: 90_000, do: { kind: 'time' } },
    ],
  };
  expect(run(part)).toEqual(run(part));
  expect(runScenario(scenarioWith(part), shop())).toEqual(run(part));
});
