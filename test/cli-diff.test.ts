import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { nodes as types } from '#nodes/index.ts';
import { channels, compile, readFlow, writeScript } from '#runtime/index.ts';
import { at, expectTalk, FLOW, flowWith, type Json, json, routewright, WORKSPACE, write } from './command.ts';

type Nodes = Record<string, { title?: string; params: { [key: string]: Json }; position: Json }>;

const SCRIPT = at('diff.script.json');
const nodes = (edit: (nodes: Nodes) => void) => {
  const flow = json(FLOW) as { nodes: Nodes };
  edit(flow.nodes);
  return flow.nodes as Json;
};
const [first = ''] = Object.keys((json(FLOW) as { nodes: Nodes }).nodes);

beforeAll(() => {
  const { script } = compile(readFlow(readFileSync(FLOW, 'utf8')).value!, { nodes: types, channels });
  write('diff.script.json', writeScript(script!));
  write('renamed.flow.json', flowWith({ name: 'Another name' }));
  write(
    'moved.flow.json',
    flowWith({
      nodes: nodes((all) => {
        const node = all[first];
        if (node) node.position = { x: -99, y: -99 };
      }),
    }),
  );
});

const nothing = { code: 0, stdout: '', stderr: '' };

describe('routewright diff', () => {
  test('says nothing of a flow and itself, in whichever order its parts are written', async () => {
    const reversed = Object.fromEntries(Object.entries(json(FLOW)).reverse());
    expect(await routewright(['diff', FLOW, write('reversed.flow.json', reversed)])).toEqual(nothing);
  });

  test('says each change in a sentence and ends with 1', async () => {
    const ended = await routewright(['--lang', 'nl', 'diff', FLOW, at('renamed.flow.json')]);
    expect(ended).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^De flow heet “Another name” in plaats van “.+”\.\n$/),
      stderr: '',
    });
  });

  test('passes over where nodes stand, unless it is asked for', async () => {
    expect(await routewright(['diff', FLOW, at('moved.flow.json')])).toEqual(nothing);
    const asked = await routewright(['diff', FLOW, at('moved.flow.json'), '--layout']);
    expect(asked.code).toBe(1);
    expect(asked.stdout.trimEnd().split('\n')).toEqual([expect.stringMatching(/^“.+” stands elsewhere\.$/)]);
  });

  test('gives changes as JSON, with both sides and the sentence', async () => {
    const ended = await routewright(['diff', FLOW, at('renamed.flow.json'), '--json']);
    expect(JSON.parse(ended.stdout)).toEqual({
      changes: [
        {
          kind: 'flow',
          part: 'name',
          id: 'name',
          before: json(FLOW)['name'],
          after: 'Another name',
          needs: [],
          layout: false,
          sentence: expect.stringMatching(/^The flow is called/),
        },
      ],
    });
  });

  test('holds a flow against a script as the script that it becomes', async () => {
    expect(await routewright(['diff', FLOW, SCRIPT])).toEqual(nothing);
  });

  test('keeps what comes from files on its own line', async () => {
    const file = write('lines.flow.json', flowWith({ name: 'A\u001b[2J\nB' }));
    const { stdout } = await routewright(['diff', FLOW, file]);
    expect(stdout.trimEnd()).not.toMatch(/\p{Cc}/u);
  });

  test('ends with 2 when a file cannot be read or compared, and says why', async () => {
    const unread = await routewright(['diff', FLOW, WORKSPACE]);
    expect(unread).toMatchObject({ code: 2, stdout: '' });
    expectTalk(unread, 'file.wrong-format', `${WORKSPACE}:format`);
    const unwired = write('unwired.flow.json', flowWith({ edges: [] }));
    const draft = await routewright(['diff', SCRIPT, unwired]);
    expect(draft).toMatchObject({ code: 2, stdout: '' });
    expect(draft.stderr).toContain('port.unwired');
  });
});
