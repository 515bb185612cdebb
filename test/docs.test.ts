import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { published } from '#runtime/cli/publish.ts';
import { jsonSchema, SCHEMAS } from '#runtime/cli/schemas.ts';
import { readEventLine } from '#runtime/compile/1-read/event-line.ts';
import { readFlow } from '#runtime/compile/1-read/flow.ts';
import type { Read } from '#runtime/compile/1-read/json.ts';
import { readScenario } from '#runtime/compile/1-read/scenario.ts';
import { readScript } from '#runtime/compile/1-read/script.ts';
import { readWorkspace } from '#runtime/compile/1-read/workspace.ts';
import { checkWorkspace } from '#runtime/compile/2-check/workspace/index.ts';
import { writeFlow, writeScript } from '#runtime/compile/3-emit/write.ts';
import { compile } from '#runtime/compile/index.ts';
import { fieldsOf } from '#runtime/define/fields.ts';
import { link } from '#runtime/interpret/link.ts';
import { effect } from '#runtime/model/effect.ts';
import { eventLine } from '#runtime/model/event.ts';
import type { Flow } from '#runtime/model/flow.ts';
import { scenarioAct, scenarioSetting } from '#runtime/model/scenario.ts';
import { workspace as workspaceSchema } from '#runtime/model/workspace.ts';
import { runScenario } from '#runtime/scenario/run.ts';
import { effectLine } from '#runtime/simulate/lines.ts';
import { play } from '#runtime/simulate/play.ts';
import { openWorld } from '#runtime/simulate/world.ts';
import { missingIn } from '#src/document/edits/named.ts';
import { readSnippets, writeSnippets } from '#src/document/reuse/snippet.ts';
import { MAIN } from './command.ts';
import { blocks } from './documents.ts';
import { run } from './processes.ts';

const lines = (text: string): string[] => text.trimEnd().split('\n');

/** The words of a line as a shell takes them; what is between single quotes is one. */
const wordsOf = (line: string): string[] =>
  (line.match(/'[^']*'|[^' ]+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, '$1'));

/** Commands of a document right above what they print. */
const shownWithOutput = (document: string) =>
  [
    ...readFileSync(`docs/${document}`, 'utf8').matchAll(
      /^```sh( problems)?\n([^\n]*)\n```\n\n```text\n(.*?)^```$/gms,
    ),
  ].map(([, problems, line = '', output = '']) => ({
    line,
    printed: problems ? { code: 1, stdout: '', stderr: output } : { code: 0, stdout: output, stderr: '' },
  }));

/** What must be readable. */
function read<T>(result: Read<T>): T {
  if (result.problems) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The fields of each section's things and whether they must be there, but for what every file has. */
const fieldsOfSections = () =>
  Object.fromEntries(
    fieldsOf(workspaceSchema)
      .filter(({ type }) => ['map', 'group', 'list'].includes(type.kind))
      .map(({ name, type }) => {
        const thing = type.kind === 'map' ? type.value.type : type;
        const fields = thing.kind === 'group' ? thing.fields : [];
        return [name, Object.fromEntries(fields.map((field) => [field.name, field.required]))];
      }),
  );

const workspace = read(readWorkspace(readFileSync('examples/bicycle-shop/workspace.json', 'utf8')));
const universe = { nodes, channels, workspace };

describe('formats.md', () => {
  const [flow = ''] = blocks('formats.md', 'json flow');
  const [script = ''] = blocks('formats.md', 'json script');
  const events = blocks('formats.md', 'json events').flatMap(lines);
  const [first = ''] = blocks('formats.md', 'json effects-of-first');
  const effects = [...lines(first), ...blocks('formats.md', 'json effects').flatMap(lines)];
  const page = readFileSync('docs/formats.md', 'utf8');
  const typeOf = (line: string): string => JSON.parse(line).type;
  const typesOf = (schema: { options: readonly { shape: { type: { value: string } } }[] }) =>
    schema.options.map(({ shape }) => shape.type.value).sort();

  test('the flow compiles, without a problem, to the script', () => {
    const compiled = compile(read(readFlow(flow)), universe);
    expect(compiled.problems).toEqual([]);
    expect(writeScript(compiled.script!)).toBe(script);
  });

  test('notes and groups are read as they are shown, and written canonically', () => {
    const [, shown = ''] = blocks('formats.md', 'json flow');
    const drawn = read(readFlow(shown));
    expect(JSON.parse(writeFlow(drawn))).toEqual(JSON.parse(shown));
    const { script: made } = compile(drawn, universe);
    const { notes: _notes, groups: _groups, ...without } = drawn;
    expect(writeScript(made!)).toBe(writeScript(compile(without, universe).script!));
  });

  test('the workspace has nothing wrong in it, and shows every section', () => {
    const [text = ''] = blocks('formats.md', 'json workspace');
    const shown = read(readWorkspace(text));
    expect(checkWorkspace(shown, channels, ['hello'])).toEqual([]);
    const { $schema: _, ...sections } = workspaceSchema.shape;
    expect(Object.keys(JSON.parse(text)).sort()).toEqual(Object.keys(sections).sort());
  });

  test('every section of the workspace is told with its fields, those in bold that must be there', () => {
    const rows = [...page.matchAll(/^\| \*?`(\w+)`\*? \| [^|]+ \| (.*)\|$/gm)];
    const told = rows.map(([, section = '', cell = '']) => {
      const names = [...cell.replaceAll(/\([^)]*\)/g, '').matchAll(/(\*\*)?`(\w+)`/g)];
      return [section, Object.fromEntries(names.map(([, bold, name = '']) => [name, bold !== undefined]))];
    });
    expect(Object.fromEntries(told)).toEqual(fieldsOfSections());
  });

  test('of the variables shown, the compiler warns of the one that may have no value', () => {
    const variables: Flow['variables'] = JSON.parse(blocks('formats.md', 'json variables')[0] ?? '');
    const text = Object.keys(variables).map((name) => `{{ vars.${name} }}`);
    const drawn = read(readFlow(flow));
    drawn.nodes['hello']!.params = { message: { kind: 'text', text: text.join(' ') } };
    const { problems } = compile(read(readFlow(JSON.stringify({ ...drawn, variables }))), universe);
    expect(problems.map(({ code, params }) => [code, params['path']])).toEqual([
      ['expression.maybe-missing', 'vars.account'],
    ]);
  });

  test('the snippets are read as they are shown, and what they name is theirs or the workspace’s', () => {
    const [shown = ''] = blocks('formats.md', 'json snippets');
    const found = readSnippets(shown);
    if (!('snippets' in found)) throw new Error(JSON.stringify(found));
    expect(JSON.parse(writeSnippets(found.snippets))).toEqual(JSON.parse(shown));
    const [{ nodes: kept, variables } = { nodes: {}, variables: {} }] = found.snippets;
    const drawn = { ...read(readFlow(flow)), nodes: kept, variables };
    expect(missingIn({ workspace, flows: {} }, drawn, Object.keys(kept), nodes)).toEqual([]);
  });

  test('the script runs the first event to the effects', () => {
    const content = read(readScript(script));
    const point = { ...workspace.pointsOfContact['whatsapp']!, defaultScript: content.id };
    const shop = { ...universe, workspace: { ...workspace, pointsOfContact: { whatsapp: point } } };
    const setup = { universe: shop, programs: new Map([[content.id, link(content, shop)]]) };
    const input = read(readEventLine(events[0]!, 1));
    const { records } = play(setup, openWorld(setup, input.at), input);
    const played = records.flatMap((record) => (record.kind === 'effect' ? [effectLine(record)] : []));
    expect(played).toEqual(lines(first));
  });

  test('every event is one, and every kind is shown', () => {
    for (const [index, line] of events.entries()) read(readEventLine(line, index + 1));
    expect([...new Set(events.map(typeOf))].sort()).toEqual(typesOf(eventLine));
  });

  test('every effect is one, and every kind is shown', () => {
    for (const line of effects)
      expect(SCHEMAS.effect.schema.safeParse(JSON.parse(line)).error).toBeUndefined();
    expect([...new Set(effects.map(typeOf))].sort()).toEqual(typesOf(effect));
  });
});

describe('scenarios', () => {
  const scripts = new Map(
    readdirSync('examples/bicycle-shop')
      .filter((name) => name.endsWith('.flow.json'))
      .map((name) => read(readFlow(readFileSync(`examples/bicycle-shop/${name}`, 'utf8'))))
      .map((drawn) => [drawn.id, compile(drawn, { nodes, channels, workspace }).script!]),
  );

  test.each(['formats.md', 'scenarios.md'])('those of %s are read and pass', (document) => {
    const shown = blocks(document, 'json scenario').map((text) => read(readScenario(text)));
    const reports = shown.map((one) => runScenario(one, { ...universe, scripts }));
    expect(reports.map(({ problems, differences }) => [...problems, ...differences])).toEqual([[]]);
  });

  test('the setting that is shown is one', () => {
    const [text = ''] = blocks('scenarios.md', 'json setting');
    expect(scenarioSetting.parse(JSON.parse(text)).answers).toHaveLength(3);
  });

  test('every kind of step is told', () => {
    const told = [...readFileSync('docs/scenarios.md', 'utf8').matchAll(/^\| `(\w+)` \|/gm)];
    const kinds = scenarioAct.options.map(({ shape }) => shape.kind.value);
    expect(told.map(([, kind]) => kind).sort()).toEqual(kinds.sort());
  });
});

describe('cli.md', () => {
  const place = mkdtempSync(join(tmpdir(), 'routewright-docs-'));
  const commands = blocks('cli.md', 'sh').flatMap(lines);

  beforeAll(() => {
    cpSync('examples/bicycle-shop', place, { recursive: true });
    writeFileSync(join(place, 'conditions.jsonl'), blocks('cli.md', 'json conditions.jsonl').join(''));
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  const start = (line: string) => {
    const [name, ...args] = wordsOf(line);
    expect(name).toBe('routewright');
    return run(process.execPath, [MAIN, ...args], { cwd: place });
  };

  test.each(commands)('%s', async (line) => {
    expect((await start(line)).code).toBe(0);
  });

  test.each(shownWithOutput('cli.md'))('$line prints what is shown', async ({ line, printed }) => {
    expect(await start(line)).toEqual(printed);
  });

  test('shows every command', async () => {
    const shown = [...readFileSync('docs/cli.md', 'utf8').matchAll(/^## (\w+)$/gm)].map(([, name]) => name);
    const { stdout } = await run(process.execPath, [resolve('runtime/cli/main.ts'), '--help']);
    const there = [...stdout.matchAll(/^ {2}(\w+) +(\[options\]|<|[A-Z])/gm)].map(([, name]) => name);
    expect(shown).toEqual(there);
  });
});

describe('README.md', () => {
  test.each(shownWithOutput('../README.md'))('$line prints what is shown', async ({ line, printed }) => {
    const [, command = ''] = line.split('routewright -- ');
    expect(await run(process.execPath, [MAIN, ...wordsOf(command)])).toEqual(printed);
  });
});

describe('docs/schema', () => {
  test.each(published())('$file is what `npm run schema` writes', ({ file, text }) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('times are RFC 3339, and what has a default may be left out', () => {
    const flow = jsonSchema('flow') as { required: string[] };
    expect(flow.required).toEqual(['format', 'version', 'id', 'name', 'nodes', 'edges']);
    expect(JSON.stringify(jsonSchema('event'))).toContain('"at":{"type":"string","format":"date-time"}');
  });
});
