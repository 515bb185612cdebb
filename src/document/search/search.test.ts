import { beforeAll, describe, expect, test } from 'vitest';
import { loadPatterns, type Problem } from '#runtime/index.ts';
import { hitsOf, look, projectOf, shop, told } from './testing/searching.ts';

beforeAll(loadPatterns);

const at = { position: { x: 0, y: 0 } };
const say = (text: string | Record<string, string>, title?: string) => ({
  ...{ type: 'send-message', params: { message: { kind: 'text', text } }, ...at },
  ...(title === undefined ? {} : { title }),
});

const project = projectOf({
  name: 'Opening',
  variables: { topic: { type: 'text', default: 'repair' }, spare: { type: 'number' } },
  nodes: {
    hello: say({ nl: 'Dag, de winkel is dicht', fr: 'L’été est fermé' }, 'Shop is closed'),
    bye: say('Bye {{ vars.topic }}, the shopkeeper says'),
    queue: { type: 'assign-skill', params: { skill: 'repairs_nl' }, ...at },
  },
  notes: {
    note: { text: 'Ask the shop', hue: 'amber', position: { x: 0, y: 0 }, size: { width: 1, height: 1 } },
  },
  groups: { night: { title: 'Night shop', hue: 'slate', nodes: ['hello'] } },
});

describe('words', () => {
  test('are found in titles, texts of every language, notes, groups and names', () => {
    expect(told(look(project, 'shop'))).toEqual([
      'node hello title: [Shop] is closed',
      'node bye message.text: Bye {{ vars.topic }}, the [shop]keeper says',
      'group night title: Night [shop]',
      'note note text: Ask the [shop]',
    ]);
    expect(told(look(project, 'opening'))).toEqual(['flow flow name: [Opening]']);
    expect(told(look(project, 'spare'))).toEqual(['variable spare name: [spare]']);
  });

  test('count without case and marks unless asked otherwise', () => {
    expect(told(look(project, 'ETE'))).toEqual(['node hello message.text fr: L’[été] est fermé']);
    expect(told(look(project, 'ETE', { exact: true }))).toEqual([]);
    expect(told(look(project, 'été', { exact: true }))).toHaveLength(1);
  });

  test('must all be in one thing, anywhere in it', () => {
    expect(told(look(project, 'closed dicht'))).toEqual([
      'node hello title: Shop is [closed]',
      'node hello message.text nl: Dag, de winkel is [dicht]',
    ]);
    expect(told(look(project, 'closed shopkeeper'))).toEqual([]);
    expect(told(look(project, '"is closed"'))).toEqual(['node hello title: Shop [is closed]']);
  });

  test('are whole ones when asked', () => {
    expect(told(look(project, 'shop', { wholeWords: true })).some((hit) => hit.includes('keeper'))).toBe(
      false,
    );
  });

  test('can be a pattern', () => {
    expect(told(look(project, 'sh[aeo]p\\w+', { pattern: true }))).toEqual([
      'node bye message.text: Bye {{ vars.topic }}, the [shopkeeper] says',
    ]);
    expect(told(look(project, '’É[a-z].', { pattern: true }))).toEqual([
      'node hello message.text fr: L[’été] est fermé',
    ]);
    expect(look(project, '(', { pattern: true })).toMatchObject({ count: 0, problem: 'bad-pattern' });
  });

  test('of a pattern that asks for too much are looked for in vain, and it is told', () => {
    const heavy = projectOf({ nodes: { one: say('a'.repeat(10_000)), other: say('a'.repeat(10_000)) } });
    const { problem } = look(heavy, '(?:a?){100}b', { pattern: true });
    expect(problem).toBe('too-slow');
  });
});

describe('filters', () => {
  test.each([
    ['type:send', ['hello', 'bye']],
    ['type:send-message closed', ['hello']],
    ['id:bye', ['bye']],
    ['text:dicht', ['hello']],
    ['text:closed', []],
    ['title:closed', ['hello']],
    ['title:closed title:night', ['hello', 'night']],
    ['skill:repair', ['queue']],
    ['skill:repairs_nl', ['queue']],
    ['skill:nobody', []],
    ['variable:topic', ['topic', 'bye']],
    ['is:unused', ['spare']],
    ['in:open type:assign', ['queue']],
    ['in:elsewhere type:assign', []],
    ['type:assign is:blue', ['queue']],
  ])('%s', (typed, things) => {
    expect(hitsOf(look(project, typed)).map(({ thing }) => thing.id)).toEqual(things);
  });

  test('ask the compiler, who may not be there yet', () => {
    const problems: Problem[] = [
      { code: 'node.unreachable', severity: 'warning', where: { node: 'bye' }, params: {} },
      { code: 'x', severity: 'error', where: { node: 'hello' }, params: {} },
    ];
    const ids = (typed: string) =>
      hitsOf(look(project, typed, { problemsOf: () => problems })).map(({ thing }) => thing.id);
    expect(ids('is:problem')).toEqual(['hello', 'bye']);
    expect(ids('is:error')).toEqual(['hello']);
    expect(ids('is:unreachable')).toEqual(['bye']);
    expect(hitsOf(look(project, 'is:problem'))).toEqual([]);
  });
});

test('the flows of the shop are looked through in the order asked', () => {
  const all = shop('support', 'reminder', 'win-back');
  const found = look(all, 'type:', { flows: ['win-back', 'support'] });
  expect(found.flows.map(({ flow }) => flow.id)).toEqual(['win-back', 'support']);
  expect(hitsOf(found)).toHaveLength(
    ['win-back', 'support'].reduce((sum, id) => sum + Object.keys(all.flows[id]!.nodes).length, 0),
  );
});

test('every hit has a key of its own', () => {
  const keys = hitsOf(look(shop('support', 'win-back'), 'e')).map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(20);
  expect(new Set(keys).size).toBe(keys.length);
});
