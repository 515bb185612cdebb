import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at, expectTalk, FLOW, flowWith, json, routewright, WORKSPACE, write } from './command.ts';

const shop = ['document', FLOW, '--workspace', WORKSPACE];
const steps = Object.keys((json(FLOW) as { nodes: object }).nodes).length;

describe('routewright document', () => {
  test('writes a flow down as Markdown that holds its picture, in the language of the command', async () => {
    const { code, stdout, stderr } = await routewright(['--lang', 'nl', ...shop]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^# .+\n/);
    expect(stdout).toContain(`${steps} stappen, `);
    expect(stdout.match(/^### /gm)).toHaveLength(steps);
    const [, picture = ''] =
      /!\[Tekening van de flow\]\(data:image\/svg\+xml;charset=utf-8,(\S+)\)/.exec(stdout) ?? [];
    expect(decodeURIComponent(picture)).toMatch(/^<\?xml .*<\/svg>\n$/s);
    // Problems and points of contact are told by their names.
    expect(stdout).toContain('## Problemen\n\nGeen.');
    expect(stdout).toContain('## Gebruikt door\n');
  });

  test('gives the picture alone, the same twice, with texts in the language of customers asked for', async () => {
    const dutch = await routewright([...shop, '--format', 'svg', '--language', 'nl']);
    expect(dutch).toMatchObject({ code: 0, stderr: '' });
    expect(dutch.stdout).toMatch(/^<\?xml .*<\/svg>\n$/s);
    expect((await routewright([...shop, '--format', 'svg', '--language', 'nl'])).stdout).toBe(dutch.stdout);
    const english = await routewright([...shop, '--format', 'svg', '--language', 'en']);
    expect(english.stdout).not.toBe(dutch.stdout);
  });

  test('writes to a file, and reads standard input', async () => {
    const input = readFileSync(FLOW, 'utf8');
    const ended = await routewright(['document', '-', '--output', at('flow.md')], { input });
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(at('flow.md'), 'utf8')).toContain(`${steps} steps, `);
    await routewright([...shop, '--format', 'svg', '--out', at('flow.svg')]);
    expect(readFileSync(at('flow.svg'), 'utf8')).toContain('</svg>');
  });

  test('writes a draft down with what is wrong with it', async () => {
    const draft = write('draft.flow.json', flowWith({ edges: [] }));
    const { code, stdout, stderr } = await routewright(['document', draft]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/## Problems\n\n- \*\*Error\*\*: \S/);
  });

  test('says what it cannot read or write, and writes nothing then', async () => {
    const unread = await routewright(['document', WORKSPACE, '-o', at('none.md')]);
    expect(unread).toMatchObject({ code: 1, stdout: '' });
    expectTalk(unread, 'file.wrong-format', `${WORKSPACE}:format`);
    const homeless = await routewright(['document', FLOW, '-w', FLOW, '-o', at('none.md')]);
    expect(homeless).toMatchObject({ code: 1, stdout: '' });
    expect(existsSync(at('none.md'))).toBe(false);
    const over = write('over.flow.json', flowWith({}));
    const before = readFileSync(over, 'utf8');
    const same = await routewright(['document', over, '-o', over]);
    expect(same).toMatchObject({ code: 1, stdout: '' });
    expectTalk(same, 'output.is-input', over);
    expect(readFileSync(over, 'utf8')).toBe(before);
    const nowhere = await routewright(['document', FLOW, '-o', at('no/such/place.md')]);
    expectTalk(nowhere, 'output.not-writable', at('no/such/place.md'));
    expect(nowhere.code).toBe(1);
  });

  test.each([
    [['document']],
    [['document', FLOW, '--format', 'pdf']],
    [['document', FLOW, '--colour', 'red']],
  ])('is used wrongly by %j', async (args) => {
    expect(await routewright(args)).toMatchObject({ code: 2, stdout: '' });
  });
});
