import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../../channels/registry.ts';
import { FLOW_GROUPS_MAX, FLOW_NOTES_MAX } from '../../model/annotation.ts';
import { FLOW_NODES_MAX, type Flow } from '../../model/flow.ts';
import { writeFlow, writeScript } from '../3-emit/write.ts';
import { compile } from '../index.ts';
import { toyFlow, toyWorkspace } from '../testing/toy-flow.ts';
import { TOY_NODES } from '../testing/toy-nodes.ts';
import { readEventLine } from './event-line.ts';
import { readFlow } from './flow.ts';
import { migrate } from './migrations.ts';
import { readScript } from './script.ts';
import { readWorkspace } from './workspace.ts';

const flow = toyFlow({ start: ['start'], end: ['finish'] }, ['start.next -> end']);
const script = compile(flow, { nodes: TOY_NODES, channels }).script!;

const READERS = { readFlow, readScript, readWorkspace, readLine: (text: string) => readEventLine(text, 1) };

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  it('answers any JSON with a value or with problems, and never throws', () => {
    const formats = fc.constantFrom('routewright/flow', 'routewright/script', 'routewright/workspace', 'x');
    const file = fc.record({ format: formats, version: fc.constantFrom(0, 1, 2, 1.5, '1') });
    fc.assert(
      fc.property(file, fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (head, body, any) => {
        for (const value of [
          { ...body, ...head },
          { ...head, nodes: any, steps: any, edges: any, on: any },
          any,
        ]) {
          const answer = read(JSON.stringify(value));
          expect(answer.problems === undefined || answer.problems.length > 0).toBe(true);
        }
      }),
    );
  });
});

describe('a file', () => {
  const head = (format: unknown, version: unknown) => JSON.stringify({ format, version });
  it.each([
    ['no object', '[]', 'file.unknown-format'],
    ['no format', '{}', 'file.unknown-format'],
    ['a format of others', head('n8n', 1), 'file.unknown-format'],
    ['another of our formats', head('routewright/workspace', 1), 'file.wrong-format'],
    ['no version', head('routewright/flow', undefined), 'file.unknown-version'],
    ['version 0', head('routewright/flow', 0), 'file.unknown-version'],
    ['a version in words', head('routewright/flow', '1'), 'file.unknown-version'],
    ['a later version', head('routewright/flow', 2), 'file.later-version'],
  ])('with %s is told apart before its content is looked at', (_what, text, code) => {
    expect(readFlow(text).problems?.map((problem) => problem.code)).toEqual([code]);
  });
});

describe('readFlow', () => {
  const ofNodes = (count: number) =>
    JSON.stringify({
      ...flow,
      nodes: Object.fromEntries(
        Array.from({ length: count }, (_, n) => [`n${n}`, { type: 'say', position: { x: n, y: 0 } }]),
      ),
    });

  it('reads as many nodes as a flow may have, and no more', () => {
    expect(readFlow(ofNodes(FLOW_NODES_MAX)).problems).toBeUndefined();
    expect(readFlow(ofNodes(FLOW_NODES_MAX + 1)).problems).toMatchObject([
      { code: 'flow.too-large', params: { count: FLOW_NODES_MAX + 1, max: FLOW_NODES_MAX } },
    ]);
  });

  const many = <T>(count: number, thing: T) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`x${n}`, thing]));
  const note = { text: 'x', hue: 'amber', position: { x: 0, y: 0 }, size: { width: 200, height: 100 } };

  it.each([
    ['notes', FLOW_NOTES_MAX, note, 'flow.too-many-notes'],
    ['groups', FLOW_GROUPS_MAX, { title: '', hue: 'sky', nodes: ['end'] }, 'flow.too-many-groups'],
  ])('reads as many %s as a flow may have, and no more', (path, max, thing, code) => {
    const text = (count: number) => JSON.stringify({ ...flow, [path]: many(count, thing) });
    expect(readFlow(text(max)).problems).toBeUndefined();
    expect(readFlow(text(max + 1)).problems).toMatchObject([
      { code, where: { path }, params: { count: max + 1, max } },
    ]);
  });

  it('reads groups that name what is not there or belongs to another; writing tidies them', () => {
    const groups = {
      b: { title: 'B', hue: 'sky', nodes: ['start', 'gone', 'end'] },
      a: { title: 'A', hue: 'rose', nodes: ['end', 'end'], folded: false },
      c: { title: 'C', hue: 'teal', nodes: ['gone', 'start'] },
    };
    const read = readFlow(JSON.stringify({ ...flow, groups }));
    expect(read.problems).toBeUndefined();
    expect(JSON.parse(writeFlow(read.value!)).groups).toEqual({
      a: { title: 'A', hue: 'rose', nodes: ['end'] },
      b: { title: 'B', hue: 'sky', nodes: ['start'] },
    });
  });

  it('reads what writeFlow wrote', () => {
    const drawn: Flow = {
      ...flow,
      notes: { why: { ...note, hue: 'amber' } },
      groups: { all: { title: 'All', hue: 'slate', nodes: ['end', 'start'], folded: true } },
    };
    expect(readFlow(writeFlow(drawn)).value).toEqual(drawn);
    expect(readFlow(writeFlow(flow)).value).toEqual(flow);
  });
});

describe('readScript', () => {
  it('reads what writeScript wrote, in any order of keys', () => {
    expect(readScript(writeScript(script)).value).toEqual(script);
    const backwards = Object.fromEntries(Object.entries(script).reverse());
    expect(readScript(JSON.stringify(backwards)).value).toEqual(script);
  });

  it('refuses a script that was changed under its revision', () => {
    expect(readScript(JSON.stringify({ ...script, name: 'Other' })).problems).toMatchObject([
      { code: 'script.revision-differs', where: { path: 'revision' }, params: { found: script.revision } },
    ]);
  });

  it('refuses a script that leads to steps it does not have', () => {
    const { start, end } = script.steps;
    const lost = { ...script, entry: 'lost', on: { 'script.failed': 'gone' }, steps: { start, end } };
    const problems = readScript(JSON.stringify(lost)).problems ?? [];
    expect(
      problems.filter(({ code }) => code === 'script.unknown-step').map(({ where }) => where.path),
    ).toEqual(['entry', 'on.script.failed']);
  });
});

describe('readWorkspace', () => {
  it('reads a workspace and fills in what it leaves out', () => {
    const { agents: _agents, ...rest } = toyWorkspace();
    expect(readWorkspace(JSON.stringify(rest)).value?.agents).toEqual({});
  });

  it('brings a workspace of version 1 up to date: its templates have all in each language', () => {
    const older = (name: string, more: object) => ({
      ...toyWorkspace(),
      version: 1,
      templates: { hello: { name, pointsOfContact: ['shop'], category: 'UTILITY', ...more } },
    });
    const content = { body: 'Hello', header: 'The shop', buttons: ['Yes', 'No'] };
    const file = older('hello', { status: 'PAUSED', languages: { en: content, nl: { body: 'Dag' } } });
    const { value, problems } = readWorkspace(JSON.stringify(file));
    expect(problems).toBeUndefined();
    expect(value?.version).toBe(2);
    expect(value?.templates['hello']?.languages).toMatchObject({
      en: {
        status: 'PAUSED',
        body: 'Hello',
        header: { kind: 'text', text: 'The shop' },
        buttons: [
          { kind: 'quick-reply', text: 'Yes' },
          { kind: 'quick-reply', text: 'No' },
        ],
      },
      nl: { status: 'PAUSED', body: 'Dag', buttons: [] },
    });
    const wrong = readWorkspace(JSON.stringify(older('hello', { status: 'PAUSED', languages: [1] })));
    expect(wrong.problems?.[0]).toMatchObject({ where: { path: 'templates.hello.languages' } });
  });

  it('names what is wrong with hours and time zones', () => {
    const day = [{ from: '17:00', to: '09:00' }];
    const hours = { shop: { name: 'Shop', timeZone: 'Europe/Utopia', week: { mon: day } } };
    const { problems } = readWorkspace(JSON.stringify({ ...toyWorkspace(), hours }));
    expect(problems?.map(({ code, where }) => `${code} ${where.path}`)).toEqual([
      'file.unknown-time-zone hours.shop.timeZone',
      'file.ends-before-it-starts hours.shop.week.mon.0',
    ]);
  });
});

describe('readEventLine', () => {
  it('reads the time of a line as milliseconds', () => {
    const line = '{"at":"2026-01-05T09:00:00+01:00","type":"time.passed"}';
    expect(readEventLine(line, 1)).toEqual({ value: { at: Date.UTC(2026, 0, 5, 8), type: 'time.passed' } });
  });

  it.each([
    ['{"at":1', { code: 'file.not-json', where: { path: '7' }, params: { line: 7, column: 8 } }],
    ['{"type":"tea.made"}', { code: 'file.not-a-choice', where: { path: '7:type' } }],
    ['{"type":"time.passed"}', { code: 'file.missing', where: { path: '7:at' } }],
    ['{"type":"time.passed","at":"noon"}', { code: 'file.not-an-instant', where: { path: '7:at' } }],
    ['{"__proto__":1}', { code: 'file.reserved-key', where: { path: '7:__proto__' } }],
  ])('says on which line %s is wrong', (text, problem) => {
    expect(readEventLine(text, 7).problems).toMatchObject([problem]);
  });
});

describe('migrate', () => {
  const rename = { name: 'rename-b-to-c', up: (file: object) => ({ ...file, c: true }) };
  const add = { name: 'add-b', up: (file: object) => ({ ...file, b: true }) };

  it('does what was done since the version of the file, in order', () => {
    expect(migrate({ version: 1 }, 1, [add, rename])).toEqual({ version: 3, b: true, c: true });
    expect(migrate({ version: 2 }, 2, [add, rename])).toEqual({ version: 3, c: true });
    expect(migrate({ version: 3 }, 3, [add, rename])).toEqual({ version: 3 });
  });
});
