import { mkdirSync, truncateSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  at,
  EVENTS,
  expectLines,
  expectTalk,
  FLOW,
  flowWith,
  HUGE,
  nested,
  routewright,
  SCRIPT,
  WORKSPACE,
  write,
} from './command.ts';

beforeAll(async () => {
  await routewright(['compile', FLOW, '-w', WORKSPACE, '-o', SCRIPT]);
});

const someNode = { type: 'no-such-type', params: {}, position: { x: 0, y: 0 } };

/** Files that no command may choke on: what is in them, the code that is said, and where. */
const BAD: Readonly<Record<string, { content: () => unknown; code: string; where?: string }>> = {
  'empty.json': { content: () => '', code: 'file.empty' },
  'cut-off.json': { content: () => '{\n  "format": ', code: 'file.not-json', where: ':2:13' },
  'list.json': { content: () => [], code: 'file.unknown-format' },
  'other.json': { content: () => ({ name: 'package' }), code: 'file.unknown-format', where: ':format' },
  'later.json': { content: () => flowWith({ version: 99 }), code: 'file.later-version', where: ':version' },
  'no-version.json': {
    content: () => flowWith({ version: 'x' }),
    code: 'file.unknown-version',
    where: ':version',
  },
  'missing.json': { content: () => flowWith({ nodes: null }), code: 'file.wrong-type', where: ':nodes' },
  'unknown-type.json': {
    content: () => flowWith({ nodes: { a: someNode }, edges: [] }),
    code: 'node.unknown-type',
    where: ':a',
  },
  'proto.json': {
    content: () => '{ "format": "routewright/flow", "version": 1, "nodes": { "__proto__": { "x": 1 } } }',
    code: 'file.reserved-key',
    where: ':nodes.__proto__',
  },
  'constructor.json': {
    content: () => ({ format: 'routewright/flow', version: 1, nodes: { constructor: {} } }),
    code: 'file.reserved-key',
    where: ':nodes.constructor',
  },
  'deep.json': { content: () => nested(100_000), code: 'file.too-deep', where: ':1:65' },
  'binary.json': {
    content: () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]),
    code: 'input.not-text',
  },
  'nul.json': { content: () => '\0\0\0\0', code: 'file.not-json', where: ':1:1' },
};

test.each(Object.entries(BAD))(
  '%s is refused with its place',
  async (name, { content, code, where = '' }) => {
    const file = write(name, content());
    const [validated, compiled, asScript, asWorkspace] = await Promise.all([
      routewright(['validate', file]),
      routewright(['compile', file]),
      routewright(['run', file, '-w', WORKSPACE, '-e', EVENTS]),
      routewright(['run', SCRIPT, '-w', file, '-e', EVENTS]),
    ]);
    for (const ended of [validated, compiled, asScript, asWorkspace]) {
      expect(ended).toMatchObject({ code: 1, stdout: '' });
      expectLines(ended);
    }
    expectTalk(validated, code, `${at(name)}${where}`);
    expectTalk(compiled, code, `${at(name)}${where}`);
  },
);

describe('files that are no files', () => {
  beforeAll(() => {
    mkdirSync(at('folder'));
    write('huge', '');
    truncateSync(at('huge'), HUGE);
  });

  const refusals: [name: string, code: string][] = [
    ['folder', 'input.is-folder'],
    ['not-there', 'input.not-found'],
    ['huge', 'input.too-large'],
  ];

  test.each(refusals)('%s is refused as a flow', async (name, code) => {
    const ended = await routewright(['validate', at(name)]);
    expect(ended.code).toBe(1);
    expectTalk(ended, code, at(name));
  });

  test.each(refusals)('%s is refused as a workspace', async (name, code) => {
    const ended = await routewright(['compile', FLOW, '-w', at(name)]);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expectTalk(ended, code, at(name));
  });

  test.each([
    ['folder', 'input.is-folder', ''],
    ['not-there', 'input.not-found', ''],
    ['huge', 'input.too-large', ':1'],
  ])('%s is refused as events', async (name, code, line) => {
    const ended = await routewright(['run', SCRIPT, '-w', WORKSPACE, '-e', at(name)]);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expectTalk(ended, code, `${at(name)}${line}`);
  });

  test('a stream without end is read no further than the largest file there may be', async () => {
    let given = 0;
    async function* endless() {
      for (; given < HUGE; given += 65_536) yield Buffer.alloc(65_536, ' ');
    }
    const ended = await routewright(['validate', '-'], { input: endless() });
    expect(ended.code).toBe(1);
    expectTalk(ended, 'input.too-large', '<stdin>');
    expect(given).toBeLessThan(HUGE / 2);
  });
});
