import { describe, expect, test } from 'vitest';
import { toyFlow, toyWorkspace } from '#runtime/compile/testing/toy-flow.ts';
import { TOY_NODES } from '#runtime/compile/testing/toy-nodes.ts';
import { channels, compile, FILE_BYTES_MAX, writeFlow, writeScript } from '#runtime/index.ts';
import type { Given } from '#src/app/pickers.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { openFile } from './open.ts';

const flow = (id: string, name = id) =>
  toyFlow({ begin: ['start'], desk: ['finish', { skill: 'repairs' }] }, ['begin.next -> desk'], { id, name });

function open() {
  const studio = studioWith(TOY_NODES, toyWorkspace(), [flow('toy')]);
  const { document, session } = studio;
  return { studio, project: () => document.getState().project, session: () => session.getState() };
}

const file = (text: string, name = 'some.json'): Given => ({
  name,
  size: new TextEncoder().encode(text).length,
  text: async () => text,
});

describe('a good file', () => {
  test('a flow is added and opened, as one change', async () => {
    const { studio, project, session } = open();
    expect(await openFile(studio, file(writeFlow(flow('second'))))).toBe(true);
    expect(Object.keys(project().flows)).toEqual(['toy', 'second']);
    expect(session().flowId).toBe('second');
    studio.document.getState().undo();
    expect(Object.keys(project().flows)).toEqual(['toy']);
  });

  test('a flow of the same id takes the place of the other, and undo brings that back', async () => {
    const { studio, project } = open();
    await openFile(studio, file(writeFlow(flow('toy', 'Better'))));
    expect(project().flows['toy']!.name).toBe('Better');
    studio.document.getState().undo();
    expect(project().flows['toy']!.name).toBe('toy');
    expect(studio.document.getState().past).toEqual([]);
  });

  test('a script is drawn as a flow', async () => {
    const { studio, project, session } = open();
    const { script } = compile(flow('compiled'), { nodes: TOY_NODES, channels, workspace: toyWorkspace() });
    expect(await openFile(studio, file(writeScript(script!)))).toBe(true);
    expect(Object.keys(project().flows['compiled']!.nodes)).toEqual(['begin', 'desk']);
    expect(session().flowId).toBe('compiled');
  });

  test('a workspace takes the place of the other, the flows stay, and undo brings it back', async () => {
    const { studio, project } = open();
    await openFile(studio, file(JSON.stringify(toyWorkspace({ name: 'Another' }))));
    expect(project().workspace.name).toBe('Another');
    expect(Object.keys(project().flows)).toEqual(['toy']);
    studio.document.getState().undo();
    expect(project().workspace.name).toBe('Toys');
  });

  test('what was said of a bad file before goes', async () => {
    const { studio, session } = open();
    await openFile(studio, file('{'));
    await openFile(studio, file(writeFlow(flow('second'))));
    expect(session().notice).toBeNull();
  });
});

describe('a bad file changes nothing and says why', () => {
  const later = { ...flow('toy'), version: 99 };
  test.each([
    ['not JSON', '{"format":'],
    ['empty', ''],
    ['no object', '[]'],
    ['of no format', '{}'],
    ['of a later version', JSON.stringify(later)],
    ['a flow without nodes', JSON.stringify({ format: 'routewright/flow', version: 1 })],
    ['hostile', '{"format":"routewright/flow","version":1,"__proto__":{"polluted":true}}'],
    ['deep', '['.repeat(10_000)],
    ['a script that was changed', JSON.stringify({ format: 'routewright/script', version: 1 })],
  ])('%s', async (_, text) => {
    const { studio, project, session } = open();
    const before = project();
    expect(await openFile(studio, file(text))).toBe(false);
    expect(project()).toBe(before);
    expect(session().flowId).toBe('toy');
    expect(session().notice?.title).toContain('some.json');
    expect(session().notice?.lines.join(' ')).toMatch(/\w+ \w+/);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  test('one byte too large is not even read', async () => {
    const { studio, session } = open();
    const untouchable = {
      name: 'huge.json',
      size: FILE_BYTES_MAX + 1,
      text: () => Promise.reject(new Error('was read')),
    };
    expect(await openFile(studio, untouchable)).toBe(false);
    expect(session().notice?.lines).toEqual(['The file is 6 MB. The largest that can be opened is 5 MB.']);
  });

  test('the largest size is read', async () => {
    const { studio } = open();
    const text = writeFlow(flow('second'));
    expect(await openFile(studio, { name: 'full.json', size: FILE_BYTES_MAX, text: async () => text })).toBe(
      true,
    );
  });

  test('one that the disk does not give', async () => {
    const { studio, session } = open();
    const gone = { name: 'gone.json', size: 1, text: () => Promise.reject(new Error('no such file')) };
    expect(await openFile(studio, gone)).toBe(false);
    expect(session().notice?.lines[0]).toContain('no such file');
  });

  test('many problems are a few and a number', async () => {
    const { studio, session } = open();
    const broken = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`n${index}`, {}]));
    await openFile(studio, file(JSON.stringify({ ...flow('toy'), nodes: broken })));
    expect(session().notice!.lines.length).toBe(9);
    expect(session().notice!.lines.at(-1)).toMatch(/and \d+ more/);
  });
});
