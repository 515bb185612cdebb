import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blocks } from './documents.ts';
import { tryHost } from './host/smoke.ts';
import { run, start, succeed } from './processes.ts';

const MINUTES = 60_000;
/** Eight channels with what their accounts ask for, in three languages, the compiler and the differences of flows are in it. */
const RUNTIME_GZIP_MAX = 120_000;
/** The Node that npm runs on: the oldest one there is, where ours is brought along. */
const NODE = process.env['npm_node_execpath'] ?? process.execPath;
const REPOSITORY = resolve('.');

const place = mkdtempSync(join(tmpdir(), 'routewright-package-'));
const installed = join(place, 'node_modules', 'routewright');
const inPlace = { cwd: place };
const command = (...args: string[]) => [join(installed, 'dist', 'cli', 'main.js'), ...args];

beforeAll(async () => {
  await succeed('npm', ['pack', '--silent', '--pack-destination', place]);
  const tarball = readdirSync(place).find((name) => name.endsWith('.tgz'))!;
  writeFileSync(join(place, 'package.json'), '{ "private": true, "type": "module" }');
  await succeed(
    'npm',
    ['install', '--silent', '--prefer-offline', '--no-audit', '--no-fund', tarball],
    inPlace,
  );
  cpSync('examples/bicycle-shop', join(place, 'shop'), { recursive: true });
}, 5 * MINUTES);

afterAll(() => rmSync(place, { recursive: true, force: true }));

test('it brings zod and nothing else', () => {
  const names = readdirSync(join(place, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect(names.sort()).toEqual(['routewright', 'zod']);
});

test('it holds what hosts need, and none of our sources', () => {
  const top = readdirSync(installed).filter((name) => !/^LICENSE$/.test(name));
  expect(top.sort()).toEqual(['README.md', 'dist', 'docs', 'package.json']);
  expect(readdirSync(join(installed, 'docs')).sort()).toEqual(readdirSync('docs').sort());
  expect(readdirSync(join(installed, 'dist')).sort()).toEqual(
    ['chunks', 'cli', 'nodes.js', 'runtime.js', 'simulate.js', 'studio', 'types', 'words.js'].sort(),
  );
  expect(readdirSync(join(installed, 'dist', 'studio', 'chat'))).toEqual(['widget.js']);
});

test('a program runs a contact with it', async () => {
  writeFileSync(join(place, 'host.js'), HOST);
  expect(JSON.parse(await succeed(NODE, ['host.js'], inPlace))).toEqual({
    sent: 'list',
    played: true,
    said: expect.stringContaining('1,000'),
  });
});

test(
  'the host of hosting.md answers a customer once and gives the contact to an agent',
  async () => {
    const folder = join(place, 'hosting');
    mkdirSync(folder);
    for (const file of ['host.js', 'main.js'])
      writeFileSync(join(folder, file), blocks('hosting.md', `js ${file}`).join(''));
    writeFileSync(join(folder, 'support.script.json'), blocks('formats.md', 'json script').join(''));
    cpSync('examples/bicycle-shop/workspace.json', join(folder, 'workspace.json'));
    const host = start(NODE, ['main.js'], { cwd: folder, env: { PORT: '0' } });
    const asked = linesOf(host.stdout!);
    const talk = linesOf(host.stderr!);
    const address = await talk();
    const post = async (path: string, body: unknown) =>
      (await fetch(`${address}${path}`, { method: 'POST', body: JSON.stringify(body) })).status;
    const [line = ''] = readFileSync('examples/bicycle-shop/support.events.jsonl', 'utf8').split('\n', 1);
    const { body } = JSON.parse(line);
    // Twice, as channels do.
    expect([await post('whatsapp', body), await post('whatsapp', body)]).toEqual([200, 200]);
    expect(JSON.parse(await asked())).toMatchObject({
      path: '108000000000001/messages',
      body: { to: '31612345678', text: { body: 'Dag Sanne Bakker!' } },
    });
    expect(JSON.parse(await asked())).toMatchObject({ type: 'contact.assign', agent: 'anouk' });
    expect(await post('whatsapp', { object: 'nonsense' })).toBe(200);
    expect(await talk()).toContain('channel.wrong-object');
    expect(await post('pigeon', body)).toBe(404);
    host.kill();
    expect(await asked()).toBe('');
  },
  MINUTES,
);

test(
  'it is a host that chats, takes signed messages, rings at a desk and ends when it is told to',
  async () => {
    const [main = ''] = command();
    const { offered, whatsapp, chat, ...rest } = await tryHost(process.execPath, main, place);
    expect(rest).toEqual({ ready: 200, unsigned: 401, signed: 200, code: 0 });
    expect(whatsapp).toMatchObject({ to: '31612345678', biz_opaque_callback_data: 'c1/1' });
    expect(offered).toMatchObject({ kind: 'queue', skill: { id: 'chat_nl' } });
    expect(chat).toEqual(expect.arrayContaining(['> Hebben jullie kinderzitjes?', 'Zeker, voor en achter.']));
  },
  2 * MINUTES,
);

test(
  'its types are whole',
  async () => {
    writeFileSync(join(place, 'host.ts'), TYPED_HOST);
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
    const { code, stdout } = await run(
      join(REPOSITORY, 'node_modules/.bin/tsc'),
      [...options, 'host.ts'],
      inPlace,
    );
    expect(stdout).toBe('');
    expect(code).toBe(0);
  },
  MINUTES,
);

test(
  'the command does what it does in the repository, byte for byte',
  async () => {
    const shop = ['--workspace', 'shop/workspace.json'];
    expect(await run(NODE, command('validate', 'shop/support.flow.json', ...shop), inPlace)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    await succeed(
      NODE,
      command('compile', 'shop/support.flow.json', ...shop, '-o', 's.script.json'),
      inPlace,
    );
    const play = ['run', 's.script.json', ...shop, '--events', 'shop/support.events.jsonl', '--trace'];
    const here = await succeed(NODE, command(...play), inPlace);
    const main = join(REPOSITORY, 'runtime/cli/main.ts');
    expect(here).toBe(await succeed(process.execPath, [main, ...play], inPlace));
    expect(here).toContain('"type":"contact.queue"');
  },
  MINUTES,
);

test(
  'npx finds the command',
  async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await succeed('npx', ['--no', '--', 'routewright', '--version'], inPlace)).toBe(`${version}\n`);
  },
  MINUTES,
);

test(
  'the command serves the studio',
  async () => {
    const server = start(
      NODE,
      command('serve', '--port', '0', '--workspace', 'shop/workspace.json'),
      inPlace,
    );
    const address = await new Promise<string>((found) =>
      server.stderr?.on('data', (part: Buffer) => found(/http\S+/.exec(part.toString())?.[0] ?? '')),
    );
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<script type="module"');
    const ended = new Promise((resolve) => server.once('close', resolve));
    server.kill('SIGTERM');
    expect(await ended).toBe(0);
  },
  MINUTES,
);

test(
  `the runtime with zod in it, without what looks for patterns, is under ${RUNTIME_GZIP_MAX / 1_000} kB gzip`,
  async () => {
    const output = await build({
      configFile: false,
      logLevel: 'error',
      root: place,
      build: {
        write: false,
        rolldownOptions: {
          input: join(installed, 'dist', 'runtime.js'),
          preserveEntrySignatures: 'strict',
        },
      },
    });
    const chunks = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
    const [entry, ...others] = chunks.filter((chunk) => chunk.type === 'chunk');
    // Apart is only what looks for patterns: it is loaded for scripts that have one.
    expect(others).toHaveLength(1);
    expect(entry?.dynamicImports).toEqual(others.map(({ fileName }) => fileName));
    const size = gzipSync(entry?.code ?? '', { level: 9 }).length;
    expect(size).toBeGreaterThan(RUNTIME_GZIP_MAX / 2);
    expect(size).toBeLessThan(RUNTIME_GZIP_MAX);
  },
  MINUTES,
);

/** Asks a stream for its next line; at its end there are empty ones. */
function linesOf(stream: NodeJS.ReadableStream): () => Promise<string> {
  const lines: AsyncIterator<string, undefined> = createInterface(stream)[Symbol.asyncIterator]();
  return async () => (await lines.next()).value ?? '';
}

/** What a host does, from the file of a flow to the effects of a contact. */
const HOST = `
import { readFileSync } from 'node:fs';
import { nodes } from 'routewright/nodes';
import { advance, channels, compile, link, openContact, openingOf, readFlow, readWorkspace } from 'routewright/runtime';
import { openWorld, play } from 'routewright/simulate';
import { sayProblem } from 'routewright/words';

const workspace = readWorkspace(readFileSync('shop/workspace.json', 'utf8')).value;
const universe = { nodes, channels, workspace };
const { script } = compile(readFlow(readFileSync('shop/support.flow.json', 'utf8')).value, universe);
const program = link(script, universe);
const lines = readFileSync('shop/support.events.jsonl', 'utf8').trim().split('\\n').map((line) => JSON.parse(line));
const [{ channel, body, at }] = lines;
const when = Date.parse(at);
const { events } = channels.get(channel).inbound(body, when, workspace);
const contact = openContact(program, openingOf(events[0], 'c1', universe));
const { effects } = advance(program, contact, events[0]);
const setup = { universe, programs: new Map([[script.id, program]]) };
const played = play(setup, openWorld(setup, when), { type: 'webhook', channel, body, at: when });
console.log(JSON.stringify({
  sent: effects[0].message.kind,
  played: played.records.some(({ kind }) => kind === 'effect'),
  said: sayProblem({ code: 'script.step-limit', severity: 'error', where: {}, params: {} }, 'en'),
}));
`;

const TYPED_HOST = `
import { nodes } from 'routewright/nodes';
import { z } from 'zod';
import { type AnyNode, type Effect, type FieldPath, type Labels, type NodeRegistry, type Problem } from 'routewright/runtime';
import { channels, compile, defineNode, fail, field, readFlow, waitUntil } from 'routewright/runtime';
import { play, type PlayRecord } from 'routewright/simulate';
import { sayProblem } from 'routewright/words';

const params = z.strictObject({ seconds: field.duration(3_600) });
const en = { title: '', summary: '', help: '', fields: { seconds: { label: '' } }, ports: { next: '' }, says: { over: '' } };
const labels = { en, nl: en, fr: en } satisfies Labels<FieldPath<z.output<typeof params>>, 'next', 'over'>;
const pause = defineNode({
  type: 'pause',
  version: 1,
  group: 'logic',
  params,
  initial: { seconds: 60 },
  ports: () => [{ id: 'next', kind: 'next', required: true }],
  prepare: ({ seconds }, link) => ({
    enter: ({ now }) => (seconds > 0 ? waitUntil(now + seconds * 1_000) : fail('pause.over')),
    resume: ({ event }) => (event.type === 'timer.fired' ? link.go('next') : null),
  }),
  labels,
});
const registry: NodeRegistry = new Map<string, AnyNode>([...nodes, [pause.type, pause]]);
const read = readFlow('{}');
const problems: Problem[] = read.problems ?? compile(read.value, { nodes: registry, channels }).problems;
const sentences: string[] = problems.map((problem) => sayProblem(problem, 'nl', registry));
const kinds = (records: readonly PlayRecord[]): string[] => records.map(({ kind }) => kind);
const send = (effect: Effect): string => (effect.type === 'message.send' ? effect.to : effect.id);
// @ts-expect-error a number is no flow, if the types are whole
readFlow(5);
export { kinds, play, send, sentences };
`;
