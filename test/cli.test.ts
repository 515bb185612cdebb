import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  at,
  EVENTS,
  expectTalk,
  FLOW,
  flowWith,
  type Json,
  json,
  MAIN,
  nested,
  routewright,
  SCRIPT,
  SHOP,
  WORKSPACE,
  write,
} from './command.ts';
import { type Ended, type Starting, start } from './processes.ts';

beforeAll(async () => {
  await routewright(['compile', FLOW, '-w', WORKSPACE, '-o', SCRIPT]);
});

describe('a good flow', () => {
  test('has no problems', async () => {
    expect(await routewright(['validate', FLOW, '--workspace', WORKSPACE])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('gives the same script on standard output, from standard input, and in a file', async () => {
    const fromFile = await routewright(['compile', FLOW, '-w', WORKSPACE]);
    const fromInput = await routewright(['compile', '-', '-w', WORKSPACE], {
      input: readFileSync(FLOW, 'utf8'),
    });
    expect(fromFile).toEqual({ code: 0, stdout: readFileSync(SCRIPT, 'utf8'), stderr: '' });
    expect(fromInput).toEqual(fromFile);
  });

  test('compiles to a script that has no problems', async () => {
    for (const args of [
      ['validate', SCRIPT],
      ['validate', SCRIPT, '-w', WORKSPACE],
      ['validate', WORKSPACE],
    ])
      expect(await routewright(args)).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('a flow that looks for patterns', () => {
  const { nodes } = json(FLOW) as { nodes: Record<string, { params: Json }> };
  const hello = (expression: string) => ({
    ...nodes['goodbye'],
    params: { message: { kind: 'text', text: `Bye {{ ${expression} }}` } },
  });
  const flow = (expression: string) => flowWith({ nodes: { ...nodes, goodbye: hello(expression) } });

  test('is validated, compiled and run', async () => {
    const file = write('pattern.flow.json', flow('customer.name.matches("^[A-Z]") ? customer.name : ""'));
    const script = at('pattern.script.json');
    const fine = { code: 0, stdout: '', stderr: '' };
    expect(await routewright(['validate', file, '-w', WORKSPACE])).toEqual(fine);
    expect(await routewright(['compile', file, '-w', WORKSPACE, '-o', script])).toEqual(fine);
    expect(await routewright(['validate', script, '-w', WORKSPACE])).toEqual(fine);
    const run = await routewright(['run', script, '-w', WORKSPACE, '-e', EVENTS]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });

  test('is told of a pattern that is none', async () => {
    const file = write('no-pattern.flow.json', flow('customer.name.matches("(")'));
    const ended = await routewright(['validate', file]);
    expect(ended.code).toBe(1);
    expectTalk(ended, 'expression.bad-pattern', `${file}:goodbye.message.text:29-32`);
  });
});

describe('the scripts there are', () => {
  test('are what flows and workspaces may refer to', async () => {
    const ended = await routewright(['validate', WORKSPACE, '--script', SCRIPT]);
    expect(ended.code).toBe(1);
    expectTalk(ended, 'workspace.unknown-reference', `${WORKSPACE}:pointsOfContact.webchat.defaultScript`);
    const chat = join(SHOP, 'web-chat.flow.json');
    const calls = await routewright(['validate', chat, '-w', WORKSPACE, '-s', SCRIPT]);
    expectTalk(calls, 'reference.unknown', `${chat}:goodbye.script`);
    expect((await routewright(['validate', chat, '-s', at('nowhere')])).code).toBe(1);
  });
});

describe('problems', () => {
  const broken = () =>
    write('broken.flow.json', {
      ...json(FLOW),
      edges: (json(FLOW)['edges'] as { from: string }[]).filter(({ from }) => from !== 'intake'),
    });

  test('are JSON on standard output when asked for', async () => {
    const ended = await routewright(['validate', broken(), '-w', WORKSPACE, '--json']);
    expect(ended).toMatchObject({ code: 1, stderr: '' });
    expect(JSON.parse(ended.stdout).problems).toContainEqual({
      code: 'port.unwired',
      severity: 'error',
      where: { file: at('broken.flow.json'), node: 'intake', port: 'next' },
      params: expect.anything(),
      sentence: expect.stringMatching(/\.$/),
    });
  });

  test('without any, that JSON is an empty list', async () => {
    const ended = await routewright(['validate', FLOW, '-w', WORKSPACE, '--json']);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(ended.stdout)).toEqual({ problems: [] });
  });

  test('are said in the language of the person', async () => {
    const say = (args: string[], env: Record<string, string> = {}) =>
      routewright(['validate', at('not-there'), ...args], { env });
    const dutch = expect.stringContaining('Dit bestand bestaat niet.');
    expect((await say(['--lang', 'nl'])).stderr).toEqual(dutch);
    expect((await say([], { LC_ALL: 'nl_NL.UTF-8' })).stderr).toEqual(dutch);
    expect((await say([], { LC_ALL: '', LC_MESSAGES: '', LANG: 'nl_BE' })).stderr).toEqual(dutch);
    expect((await say(['--lang', 'fr'], { LC_ALL: 'nl_NL' })).stderr).toContain('n’existe pas');
    expect((await say([], { LC_ALL: 'de_DE.UTF-8' })).stderr).toContain('There is no such file.');
  });

  test('cannot drive the terminal by what is in a file', async () => {
    const { stderr } = await routewright([
      'validate',
      write('escape.json', { '\u001b[2J\u0007': 1, ...flowWith({}) }),
    ]);
    expect(stderr).toContain('file.unknown-key');
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .some((line) => /\p{Cc}/u.test(line)),
    ).toBe(false);
  });

  test('a flow that goes round without waiting has no script', async () => {
    const { nodes, edges } = json(FLOW) as { nodes: Record<string, Json>; edges: Record<string, Json>[] };
    const looped = {
      type: 'send-message',
      params: { message: { kind: 'text', text: 'Hi' } },
      position: { x: 0, y: 0 },
    };
    const round = write('round.flow.json', {
      ...json(FLOW),
      nodes: { ...nodes, again: looped },
      edges: [
        ...edges.filter(({ from, port }) => !(from === 'intake' && port === 'next')),
        { from: 'intake', port: 'next', to: 'again' },
        { from: 'again', port: 'next', to: 'again' },
      ],
    });
    const ended = await routewright(['compile', round]);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('flow.endless-loop');
  });

  test('a changed script is not run', async () => {
    const changed = write('changed.script.json', { ...json(SCRIPT), name: 'Changed' });
    const ended = await routewright(['run', changed, '-w', WORKSPACE, '-e', EVENTS]);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expectTalk(ended, 'script.revision-differs', `${changed}:revision`);
  });

  test('the script is not written over the flow it is made of', async () => {
    const flow = write('own.flow.json', json(FLOW));
    const before = json(flow);
    const ended = await routewright(['compile', flow, '-w', WORKSPACE, '-o', flow]);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expectTalk(ended, 'output.is-input', flow);
    expect(json(flow)).toEqual(before);
  });

  test('a folder that is not there cannot be written to', async () => {
    const ended = await routewright(['compile', FLOW, '-w', WORKSPACE, '-o', at('nowhere/s.json')]);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expectTalk(ended, 'output.not-writable', at('nowhere/s.json'));
  });
});

describe('run', () => {
  const play = (args: string[], starting?: Starting) =>
    routewright(['run', SCRIPT, '-w', WORKSPACE, ...args], starting);
  const lines = ({ stdout }: Ended) =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('writes effects, a line each, and says the same each time', async () => {
    const ended = await play(['-e', EVENTS]);
    expect(ended.code).toBe(0);
    expect(lines(ended)[0]).toMatchObject({ id: 'c1/1', contact: 'c1', type: 'message.send' });
    const again = await play(['--events', '-'], { input: readFileSync(EVENTS, 'utf8') });
    expect(again.stdout).toBe(ended.stdout);
  });

  test('--trace adds why, --requests adds what the channel is sent; the effects stay as they are', async () => {
    const effects = lines(await play(['-e', EVENTS]));
    const traced = lines(await play(['-e', EVENTS, '--trace']));
    expect(traced.filter(({ type }) => type !== 'trace')).toEqual(effects);
    expect(traced.find(({ type }) => type === 'trace')).toMatchObject({
      says: expect.any(String),
      step: 'intake',
    });
    const requested = lines(await play(['-e', EVENTS, '--requests']));
    expect(requested.map(({ request: _, ...effect }) => effect)).toEqual(effects);
    for (const { type, request } of requested)
      expect(request).toEqual(
        type === 'message.send' ? expect.objectContaining({ method: 'POST' }) : undefined,
      );
  });

  test('refuses a point of contact that the workspace does not have', async () => {
    const ended = await play(['-e', EVENTS, '--at', 'nowhere']);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expectTalk(ended, 'run.unknown-point', WORKSPACE);
  });

  test('says which script is missing, and takes it with --script', async () => {
    const events = write('instagram.jsonl', {
      at: '2026-11-24T09:00:00Z',
      type: 'message.received',
      pointOfContact: 'instagram',
      customer: { address: '6210000000000001' },
      message: { id: 'm1', kind: 'text', text: 'Hallo?' },
    });
    const missing = await play(['-e', events]);
    expect(missing.code).toBe(1);
    expectTalk(missing, 'script.unknown', `${events}:1`);
    const other = at('other.script.json');
    await routewright(['compile', join(SHOP, 'instagram-question.flow.json'), '-w', WORKSPACE, '-o', other]);
    expect(await play(['-e', events, '--script', other])).toMatchObject({ code: 0, stderr: '' });
    const twice = await play(['-e', EVENTS, '-s', other, '-s', other]);
    expect(twice.code).toBe(1);
    expectTalk(twice, 'run.same-script', other);
  });

  test('a script that calls another needs that one', async () => {
    const [chat, goodbye] = [at('chat.script.json'), at('goodbye.script.json')];
    for (const [name, file] of [
      ['web-chat', chat],
      ['say-goodbye', goodbye],
    ] as const)
      await routewright(['compile', join(SHOP, `${name}.flow.json`), '-w', WORKSPACE, '-o', file]);
    const events = write('chat.jsonl', {
      at: '2026-11-24T09:00:00Z',
      type: 'message.received',
      pointOfContact: 'webchat',
      customer: { address: 'sanne-browser' },
      message: { id: 'm1', kind: 'text', text: 'Hoi' },
    });
    const run = ['run', chat, '-w', WORKSPACE, '-e', events];
    const validate = ['validate', chat, '-w', WORKSPACE];
    for (const args of [run, validate]) {
      const missing = await routewright(args);
      expect(missing.code).toBe(1);
      expectTalk(missing, 'reference.unknown', `${chat}:goodbye`);
      expect(missing.stderr).toContain('no script “say-goodbye”');
      expect(await routewright([...args, '--script', goodbye])).toMatchObject({ code: 0, stderr: '' });
    }
  });

  test('passes over bad lines, says each with its number, and plays the rest', async () => {
    const good = readFileSync(EVENTS, 'utf8').trimEnd().split('\n');
    const bad = [
      '{',
      '[]',
      '{"type":"time.passed"}',
      '{"at":"yesterday","type":"time.passed"}',
      nested(1_000),
    ];
    const hostile =
      '{"at":"2026-11-17T09:00:00Z","type":"webhook","channel":"whatsapp","body":{"__proto__":1}}';
    const unknown = '{"at":"2026-11-17T09:00:00Z","type":"webhook","channel":"pigeon","body":{}}';
    const input = [...bad, hostile, unknown, '', ...good].join('\n');
    const ended = await play(['-e', '-'], { input });
    expect(ended.code).toBe(1);
    expect(ended.stdout).not.toBe('');
    expect(ended.stderr).not.toContain('    at ');
    for (const number of [1, 2, 3, 4, 5, 6, 7])
      expect(ended.stderr).toMatch(new RegExp(`^<stdin>:${number}[: ]`, 'm'));
    expect(ended.stderr).not.toMatch(/^<stdin>:[89]/m);
  });

  test('a webhook that is no event is said with its reason and is no problem', async () => {
    const body = {
      object: 'whatsapp_business_account',
      entry: [{ id: '1', changes: [{ field: 'security', value: {} }] }],
    };
    const input = JSON.stringify({ at: '2026-11-17T09:00:00Z', type: 'webhook', channel: 'whatsapp', body });
    const ended = await play(['-e', '-'], { input });
    expect(ended).toMatchObject({ code: 0, stdout: '' });
    expect(ended.stderr).toMatch(/^<stdin>:1:entry\.0\.\S+: [a-z.-]+: \S/m);
  });

  test('a reader that has seen enough ends it quietly', async () => {
    const [first = ''] = readFileSync(EVENTS, 'utf8').split('\n');
    const many = Array.from({ length: 2_000 }, (_, index) =>
      first.replaceAll(/wamid\.\w+/g, `wamid.${index}`),
    );
    const child = start(process.execPath, [MAIN, 'run', SCRIPT, '-w', WORKSPACE, '-e', '-', '--trace'], {
      input: many.join('\n'),
    });
    let talk = '';
    child.stderr?.on('data', (part: Buffer) => {
      talk += part.toString();
    });
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect(await new Promise((ended) => child.once('close', ended))).toBe(0);
    expect(talk).not.toMatch(/EPIPE|^ +at /m);
  });
});

describe('wrong use', () => {
  test.each([
    [[]],
    [['draw']],
    [['validate']],
    [['validate', FLOW, FLOW]],
    [['validate', FLOW, '--colour']],
    [['validate', FLOW, '--lang', 'de']],
    [['validate', '-', '-w', '-']],
    [['run', SCRIPT]],
    [['schema', 'trace']],
    [['serve', '--port', 'x']],
    [['serve', '--port', '65536']],
  ])('%j ends with 2 and says how it is used', async (args) => {
    const ended = await routewright(args, { input: '' });
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(/^(error: |Usage: )/);
    expect(ended.stderr).not.toContain('    at ');
  });

  test('schema says what there is', async () => {
    const { stderr } = await routewright(['schema', 'trace']);
    expect(stderr).toContain('flow, script, workspace, scenario, event, host, effect');
  });

  test('help is no wrong use', async () => {
    const ended = await routewright(['run', '--help']);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain('--events');
  });
});
