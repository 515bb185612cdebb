import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { at, expectTalk, type Json, MAIN, nested, routewright, write } from './command.ts';
import { start } from './processes.ts';

const VARS = JSON.stringify({ queue: { waiting: 3 }, agents: { available: 0 }, tags: ['vip'], name: 'Bo' });
const evaluate = (expression: string, ...args: string[]) =>
  routewright(['eval', '--vars', VARS, ...args, '--', expression]);

describe('one expression', () => {
  test('comes from standard input, and its values from a file', async () => {
    const vars = `@${write('vars.json', VARS)}`;
    const ended = await routewright(['eval', '-', '--vars', vars], { input: 'name ==\n  "Bo"\r\n' });
    expect(ended).toEqual({ code: 0, stdout: 'true\n', stderr: '' });
    const reverse = await routewright(['eval', 'name', '--vars', '@-'], { input: VARS });
    expect(reverse).toEqual({ code: 0, stdout: '"Bo"\n', stderr: '' });
  });

  test('needs no values', async () => {
    const ended = await routewright(['eval', '"ab".matches("^a.$") ? -3 : 0']);
    expect(ended).toEqual({ code: 0, stdout: '-3\n', stderr: '' });
  });

  test('--explain tells what decided, in the language of the person', async () => {
    const ended = await evaluate('queue.waiting > 10 || agents.available == 0', '--explain');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toBe('true\n`agents.available == 0` because agents.available is 0\n');
    const dutch = await evaluate('agents.available == 0', '--explain', '--lang', 'nl');
    expect(dutch.stdout).toBe('true\n`agents.available == 0` want agents.available is 0\n');
  });

  test('--explain tells what was there when there is no value', async () => {
    const ended = await evaluate('1 / agents.available', '--explain');
    expect(ended.code).toBe(1);
    expect(ended.stdout).toBe('`1 / agents.available` has no value because agents.available is 0\n');
    expect(ended.stderr).toContain('expression.division-by-zero');
  });

  test('--type asks for one', async () => {
    expect((await evaluate('name', '--type', 'text')).code).toBe(0);
    const ended = await evaluate('name', '--type', 'number');
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^<expression>:1:1: error expression\.wrong-type: /);
  });

  test('--json gives what a line of a batch gives', async () => {
    const good = await evaluate('agents.available == 0', '--json', '--explain');
    expect(JSON.parse(good.stdout)).toEqual({
      value: true,
      because: [
        {
          from: 0,
          to: 21,
          source: 'agents.available == 0',
          value: true,
          reads: [{ path: 'agents.available', value: 0 }],
          says: '`agents.available == 0` because agents.available is 0',
        },
      ],
    });
    const bad = await evaluate('nobody', '--json');
    expect(bad).toMatchObject({ code: 1, stderr: '' });
    expect(JSON.parse(bad.stdout)).toEqual({
      problems: [
        {
          code: 'expression.unknown-name',
          severity: 'error',
          where: { file: '<expression>', from: 0, to: 6 },
          params: { name: 'nobody' },
          sentence: expect.stringMatching(/\.$/),
        },
      ],
    });
  });
});

describe('now', () => {
  const hour = (...args: string[]) => routewright(['eval', 'now.getHours("Europe/Amsterdam")', ...args]);

  test('is what --at says, in any zone', async () => {
    expect((await hour('--at', '2026-07-01T10:00:00Z')).stdout).toBe('12\n');
    expect((await hour('--at', '2026-07-01T10:00:00+02:00')).stdout).toBe('10\n');
  });

  test('is the one of the values where there is one', async () => {
    const args = ['--at', '2026-07-01T10:00:00Z', '--vars'];
    expect((await hour(...args, '{ "now": "2026-01-01T00:00:00Z" }')).stdout).toBe('1\n');
    const other = await routewright(['eval', 'now', ...args, '{ "now": "soon" }']);
    expect(other.stdout).toBe('"soon"\n');
  });

  test('is not there when nobody says it', async () => {
    const ended = await hour();
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^<expression>:1:1: error eval\.no-now: .*--at 2/);
    const dutch = await routewright(['eval', '1 < 2 && now', '--lang', 'nl']);
    expect(dutch.stderr).toMatch(/^<expression>:1:10: fout eval\.no-now: .*--at 2/);
  });
});

describe('problems', () => {
  test('are all said, each with its place pointed at', async () => {
    const { code, stdout, stderr } = await evaluate('queue.waiting = 1 && nobody');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^<expression>:1:15: error expression\.assignment: \S.{15,}$/),
      '  queue.waiting = 1 && nobody',
      '                ^',
      expect.stringMatching(/^<expression>:1:22: error expression\.unknown-name: \S.{15,}$/),
      '  queue.waiting = 1 && nobody',
      '                       ^^^^^^',
      '',
    ]);
  });

  test.each([
    ['a &&\n  nobody', '2:3', '  nobody', '  ^^^^^^'],
    ['a &&\r\n\r\n"🙂" == b', '3:8', '"🙂" == b', '        ^'],
    ['a\n&&', '2:3', '&&', '  ^'],
    ['"', '1:1', '"', '^'],
  ])('of %j are at %s', async (input, where, line, pointer) => {
    const { stderr } = await routewright(['eval', '-', '--vars', '{ "a": true }'], { input });
    const [first, ...shown] = stderr.trimEnd().split('\n');
    expect(first).toMatch(`<expression>:${where}: error expression.`);
    expect(shown).toEqual([`  ${line}`, `  ${pointer}`]);
  });

  const CONTACT = { contact: { language: 'nl', tags: [{ name: 'vip' }] } };
  test.each([
    ['contact.langage == "nl"', 'contact.langage', 'contact.language'],
    ['contact["langage"]', 'contact.langage', 'contact.language'],
    ['contact.tags[0].nmae', 'contact.tags[…].nmae', undefined],
    ['contact.language == "nl" && contact.nothing', 'contact.nothing', undefined],
    ['{}.constructor', '….constructor', undefined],
  ])('%s has no value; the names that are there say what was meant', async (expression, path, suggestion) => {
    const args = ['--json', '--vars', JSON.stringify(CONTACT)];
    const { code, params } = await routewright(['eval', expression, ...args]).then(
      ({ stdout }) => JSON.parse(stdout).problems[0],
    );
    expect(code).toBe('expression.missing-value');
    expect(params).toEqual(suggestion ? { path, suggestion } : { path });
  });

  test('with a suggestion are said in each language', async () => {
    for (const language of ['en', 'nl', 'fr']) {
      const ended = await evaluate('queue.wating', '--lang', language);
      expect(ended.stderr).toMatch(/queue\.wating\W.*queue\.waiting\W.*\?$/m);
    }
  });

  test.each([
    ['{ "a": ', 'file.not-json', '<vars>:1:8'],
    ['[1]', 'file.wrong-type', '<vars>:vars'],
    ['', 'file.empty', '<vars>'],
    [nested(65), 'file.too-deep', '<vars>:1:65'],
    ['{ "__proto__": { "a": 1 } }', 'file.reserved-key', '<vars>:__proto__'],
    ['{ "a": { "constructor": 1 } }', 'file.reserved-key', '<vars>:a.constructor'],
    ['@not-there.json', 'input.not-found', 'not-there.json'],
  ])('values %s are refused', async (vars, code, where) => {
    const ended = await routewright(['eval', 'a', '--vars', vars]);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expectTalk(ended, code, where);
  });

  test('names that live on every object are names like any other', async () => {
    const vars = '{ "toString": 1, "valueOf": { "hasOwnProperty": 2 } }';
    const expression = 'toString + valueOf.hasOwnProperty';
    expect((await routewright(['eval', expression, '--vars', vars])).stdout).toBe('3\n');
    const absent = await routewright(['eval', 'constructor.constructor("return 1")()', '--vars', vars]);
    expect(absent).toMatchObject({ code: 1, stdout: '' });
  });

  test.each([
    [[]],
    [['1', '2']],
    [['1', '--batch', 'x']],
    [['--batch', 'x', '--vars', '{}']],
    [['1', '--at', 'yesterday']],
    [['1', '--type', 'list']],
    [['-', '--vars', '@-']],
  ])('%j is wrong use', async (args) => {
    const ended = await routewright(['eval', ...args], { input: '1' });
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(/^error: /);
  });
});

/** Lines that no batch may choke on, and the code that is said of each; undefined when it has a value. */
const HOSTILE: readonly (readonly [line: string | Buffer, code?: string])[] = [
  ['{"expr":"a + 1","vars":{"a":1}}'],
  ['no json', 'file.not-json'],
  ['"text"', 'file.wrong-type'],
  ['[]', 'file.wrong-type'],
  ['null', 'file.wrong-type'],
  ['{"vars":{}}', 'file.missing'],
  ['{"expr":1}', 'file.wrong-type'],
  ['{"expr":"1","vars":[]}', 'file.wrong-type'],
  ['{"expr":"1","vars":null}', 'file.wrong-type'],
  ['{"expr":""}', 'expression.empty'],
  ['{"expr":"1","id":7,"comment":"passed over"}\r'],
  ['{"expr":"b"}', 'expression.unknown-name'],
  ['{"__proto__":{"expr":"1"}}', 'file.reserved-key'],
  ['{"expr":"a","vars":{"a":{"constructor":1}}}', 'file.reserved-key'],
  ['{"expr":"__proto__"}', 'expression.unknown-name'],
  [`{"expr":"1","vars":${nested(100_000)}}`, 'file.too-deep'],
  [`{"expr":"${'('.repeat(4_000)}"}`, 'expression.too-deep'],
  [`{"expr":"${'1'.repeat(1_000_000)}"}`, 'expression.too-long'],
  [`{"expr":"[1]${'.map(x, x + x)'.repeat(40)}"}`],
  [`{"expr":"[\\"a\\"]${'.map(x, x + x)'.repeat(40)}"}`, 'expression.text-too-long'],
  [
    `{"expr":"a.all(x, a.all(y, a.all(z, true)))","vars":{"a":[${'1,'.repeat(99)}1]}}`,
    'expression.too-much-work',
  ],
  ['{"expr":"t.matches(\\"^(a+)+$\\")","vars":{"t":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"}}'],
  ['{"expr":"t","vars":{"t":"\\ud800\\u0000"}}'],
  [Buffer.from([0x7b, 0xff, 0xfe, 0x00]), 'input.not-text'],
  ['\0\0\0', 'file.not-json'],
  [' '.repeat(5_000_001), 'input.too-large'],
  ['{"expr":"2"}'],
];

const VALUES: readonly (readonly [expr: string, value: Json])[] = [
  ['queue.waiting > 10 || agents.available == 0', true],
  ['name + "!"', 'Bo!'],
  ['queue.waiting / 2', 1.5],
  ['[queue.waiting, null, "vip" in tags]', [3, null, true]],
  ['{"a": {"b": duration("90s")}}', { a: { b: '90s' } }],
  ['timestamp("2026-03-29T08:30:00+02:00")', '2026-03-29T06:30:00Z'],
  ['queue.?paused', null],
  ['-queue.waiting', -3],
  ['name.matches("^B[o-z]$")', true],
];

describe('a batch', () => {
  const lines = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('gives values as JSON has them', async () => {
    const vars = JSON.parse(VARS);
    const input = VALUES.map(([expr]) => JSON.stringify({ expr, vars })).join('\n');
    const { stdout } = await routewright(['eval', '--batch', '-'], { input });
    expect(lines(stdout)).toEqual(VALUES.map(([, value]) => ({ value })));
  });

  test('answers each line in its place, whatever is on the others', async () => {
    const bytes = HOSTILE.flatMap(([line]) => [Buffer.from(line), Buffer.from('\n')]);
    const ended = await routewright(['eval', '--batch', write('hostile.jsonl', Buffer.concat(bytes))]);
    expect(ended).toMatchObject({ code: 1, stderr: '' });
    const answers = lines(ended.stdout);
    expect(answers.map((answer) => answer.problems?.[0].code)).toEqual(HOSTILE.map(([, code]) => code));
    for (const [index, { value, problems }] of answers.entries()) {
      expect(value === undefined).toBe(problems !== undefined);
      for (const { where, sentence } of problems ?? []) {
        expect(where).toMatchObject({
          file: at('hostile.jsonl'),
          path: expect.stringMatching(`^${index + 1}(:|$)`),
        });
        expect(sentence).toMatch(/[.?]$/);
      }
    }
  });

  test('without a problem ends with 0; empty lines have no answer', async () => {
    const ended = await routewright(['eval', '--batch', '-'], {
      input:
        '\n{"expr":"1"}\n\n  \r\n{"expr":"now > timestamp(\\"2026-01-01T00:00:00Z\\")","vars":{"now":"2026-02-01T00:00:00Z"}}',
    });
    expect(ended).toEqual({ code: 0, stdout: '{"value":1}\n{"value":true}\n', stderr: '' });
  });

  test('takes --at, --type and --explain for each line', async () => {
    const input = '{"expr":"now.getFullYear() == 2026"}\n{"expr":"1"}\n';
    const args = ['--at', '2026-07-01T00:00:00Z', '--type', 'boolean', '--explain'];
    const [first, second] = lines((await routewright(['eval', '--batch', '-', ...args], { input })).stdout);
    expect(first).toMatchObject({ value: true, because: [{ source: 'now.getFullYear() == 2026' }] });
    expect(second.problems[0]).toMatchObject({ code: 'expression.wrong-type', where: { path: '2:expr' } });
  });

  test('of many lines goes by', async () => {
    const many = 20_000;
    const input = Array.from(
      { length: many },
      (_, n) => `{"expr":"n % 2 == 0 ? n : -n","vars":{"n":${n}}}\n`,
    );
    const { code, stdout } = await routewright(['eval', '--batch', '-'], { input: input.join('') });
    expect(code).toBe(0);
    expect(stdout).toBe(input.map((_, n) => `{"value":${n % 2 === 0 ? n : -n}}\n`).join(''));
  });

  test('answers before the next line is asked', async () => {
    const child = start(process.execPath, [MAIN, 'eval', '--batch', '-'], { input: asking() });
    const answers: AsyncIterator<string> = createInterface(child.stdout!)[Symbol.asyncIterator]();
    async function* asking() {
      for (let n = 0; n < 3; n++) {
        yield Buffer.from(`{"expr":"${n} + 1"}\n`);
        expect((await answers.next()).value).toBe(`{"value":${n + 1}}`);
      }
    }
    expect(await new Promise((ended) => child.once('close', ended))).toBe(0);
  });

  test.each([
    ['not-there.jsonl', 'input.not-found'],
    ['.', 'input.is-folder'],
  ])('of %s is refused', async (file, code) => {
    const ended = await routewright(['eval', '--batch', file]);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expectTalk(ended, code, file);
  });
});
