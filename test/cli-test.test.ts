import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { at, expectTalk, type Json, json, routewright, SHOP, WORKSPACE, write } from './command.ts';

const shop = at('shop');
const file = (name: string) => join(shop, `${name}.scenario.json`);
const ORDER = 'order-is-ready';

/** Writes a copy of a scenario of the shop with some of its text otherwise. */
const changed = (name: string, from: string, to: string, as = name) => {
  const text = readFileSync(join(SHOP, `${name}.scenario.json`), 'utf8');
  expect(text).toContain(from);
  return write(`shop/${as}.scenario.json`, text.replace(from, to));
};

beforeAll(() => {
  mkdirSync(shop);
  cpSync(SHOP, shop, { recursive: true });
});

test('the scenarios of the example pass', async () => {
  const ended = await routewright(['test', SHOP]);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toMatch(/^passed {2}\S+closed-in-french\.scenario\.json {2}Whoever/);
  expect(ended.stdout).toMatch(/\n\d+ passed, 0 failed\.\n$/);
});

describe('a scenario that is not as expected', () => {
  beforeAll(() => {
    changed(ORDER, 'voor je klaar in de winkel', 'voor je klaar');
  });

  test('is told by step, place and node, what was expected and what came', async () => {
    const ended = await routewright(['test', file(ORDER)]);
    expect(ended).toMatchObject({ code: 1, stderr: '' });
    expect(ended.stdout).toBe(`FAILED  ${file(ORDER)}  An order that is ready, and a customer who is happy
  step 3, time passes
    steps.2.expect.effects.0.message.text is otherwise
      expected  "RF-10234 staat voor je klaar."
      came      "RF-10234 staat voor je klaar in de winkel."
      node      It can be fetched (order-status: ready)
0 passed, 1 failed.
`);
  });

  test('is told in the language of the person', async () => {
    const { stdout } = await routewright(['--lang', 'nl', 'test', file(ORDER)]);
    expect(stdout).toContain('MISLUKT');
    expect(stdout).toContain('stap 3, tijd verstrijkt');
  });

  test('is JSON when asked for', async () => {
    const ended = await routewright(['test', file(ORDER), file('repair-by-menu'), '--json']);
    expect(ended).toMatchObject({ code: 1, stderr: '' });
    const told = JSON.parse(ended.stdout);
    expect(told).toMatchObject({ passed: 1, failed: 1 });
    expect(told.scenarios[0]).toEqual({
      ...{ file: file(ORDER), id: ORDER, name: expect.any(String), passed: false, problems: [] },
      differences: [
        {
          ...{ step: 2, kind: 'different', path: 'steps.2.expect.effects.0.message.text', contact: 'c1' },
          expected: 'RF-10234 staat voor je klaar.',
          actual: 'RF-10234 staat voor je klaar in de winkel.',
          ...{ node: 'ready', script: 'order-status', nodeName: 'It can be fetched', act: 'time passes' },
        },
      ],
    });
  });

  test('is well-formed XML for CI servers, whatever is in it', async () => {
    const name = 'A "name" & <more>\u0007 ]]>';
    const odd = write('shop/odd.scenario.json', { ...json(file(ORDER)), name });
    const xml = at('report.xml');
    const ended = await routewright(['test', odd, file('repair-by-menu'), '--junit', xml]);
    expect(ended.code).toBe(1);
    const text = readFileSync(xml, 'utf8');
    expect(text).toContain('<testsuites name="routewright" tests="2" failures="1"');
    expect(text).toContain(
      '<testcase name="A &quot;name&quot; &amp; &lt;more&gt; ]]&gt;" classname="order-is-ready"',
    );
    expect(text).toContain('came      &quot;RF-10234 staat voor je klaar in de winkel.&quot;');
    expect(text).not.toMatch(/(?!\n)\p{Cc}|&(?!\w+;)/u);
    rmSync(odd);
  });

  test('is written as it came, and passes then; the others stay as they are', async () => {
    const other = readFileSync(file('repair-by-menu'), 'utf8');
    const ended = await routewright(['test', file(ORDER), file('repair-by-menu'), '--update']);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain(`updated  ${file(ORDER)}`);
    expect(ended.stdout).toContain('2 passed, 0 failed, 1 updated.');
    expect(json(file(ORDER))).toEqual(json(join(SHOP, `${ORDER}.scenario.json`)));
    expect(readFileSync(file('repair-by-menu'), 'utf8')).toBe(other);
  });
});

describe('which scenarios', () => {
  test('are those of the folders and files named, once each, with a tag that is asked for', async () => {
    const one = await routewright(['test', shop, file(ORDER), '--tag', 'hours', '--json']);
    expect(JSON.parse(one.stdout).scenarios.map(({ id }: { id: string }) => id)).toEqual([
      'closed-in-french',
      'open-again-after-the-clock-went',
    ]);
  });

  test('come out alike from several workers', async () => {
    const alone = await routewright(['test', shop, '--json', '--coverage', '--workers', '1']);
    expect(await routewright(['test', shop, '--json', '--coverage', '--workers', '3'])).toEqual(alone);
  });

  test('there have to be some', async () => {
    mkdirSync(at('empty'));
    expectTalk(await routewright(['test', at('empty')]), 'test.no-scenarios', at('empty'));
    const none = await routewright(['test', at('nowhere.scenario.json')]);
    expect(none.code).toBe(1);
    expect(none.stdout).toContain('input.not-found');
  });
});

describe('what is around a scenario', () => {
  const scripted = () => {
    mkdirSync(at('alone'), { recursive: true });
    return write('alone/one.scenario.json', json(join(SHOP, 'repair-by-menu.scenario.json')));
  };

  test('is told when it is not there', async () => {
    const ended = await routewright(['test', scripted()]);
    expect(ended.code).toBe(1);
    expectTalk(ended, 'test.no-workspace', at('alone/one.scenario.json'));
  });

  test('may be named', async () => {
    const flow = join(SHOP, 'support.flow.json');
    const named = await routewright(['test', scripted(), '-w', WORKSPACE, '-s', flow]);
    expect(named).toMatchObject({ code: 0, stderr: '' });
  });

  test('has flows that may have errors, which are told', async () => {
    write('shop/draft.flow.json', { ...json(join(SHOP, 'support.flow.json')), id: 'draft', edges: [] });
    const ended = await routewright(['test', file(ORDER)]);
    rmSync(join(shop, 'draft.flow.json'));
    expect(ended.code).toBe(1);
    expectTalk(ended, 'port.unwired', `${join(shop, 'draft.flow.json')}:intake:next`);
  });
});

test('what was passed is counted, and what was not is listed', async () => {
  const { stdout } = await routewright(['test', file('nobody-at-the-telephone'), '--coverage']);
  expect(stdout).toContain('to-agents: 8 of 9 nodes, 6 of 8 ways\n  again:queued\n  queue:unassigned\n');
});

describe('validate', () => {
  const broken = (change: { [key: string]: Json }) =>
    write('broken.scenario.json', { ...json(join(SHOP, 'repair-by-menu.scenario.json')), ...change });

  test('says what is wrong with the form of a scenario, and with what it names', async () => {
    const form = await routewright(['validate', broken({ steps: [{ do: { kind: 'dance' } }] })]);
    expectTalk(form, 'file.not-a-choice', `${at('broken.scenario.json')}:steps.0.do.kind`);
    const named = await routewright(['validate', broken({ pointOfContact: 'fax' }), '-w', WORKSPACE]);
    expectTalk(named, 'scenario.unknown-reference', `${at('broken.scenario.json')}:pointOfContact`);
  });
});
