import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { channels } from '#runtime/channels/registry.ts';
import { functionsPage } from '#runtime/cli/manual.ts';
import { nodesPage } from '#runtime/cli/node-manual.ts';
import { checkExpression } from '#runtime/expression/check.ts';
import { compileExpression } from '#runtime/expression/compile.ts';
import { contactEnvironment, type Situation } from '#runtime/expression/contact.ts';
import { ExpressionError } from '#runtime/expression/errors.ts';
import * as limits from '#runtime/expression/limits.ts';
import { loadPatterns } from '#runtime/expression/patterns/engine.ts';
import { PATTERN_MAX, PATTERN_SIZE_MAX, PATTERN_TEXT_MAX } from '#runtime/expression/patterns/read.ts';
import { compileTemplate } from '#runtime/expression/template.ts';
import { openContact } from '#runtime/interpret/open.ts';
import type { ContactStatus } from '#runtime/model/contact.ts';
import { type CustomerFields, readFact } from '#runtime/model/customer.ts';
import { inMessage } from '#runtime/model/message.ts';
import { error } from '#runtime/model/problem.ts';
import { EXPRESSION_MAX, TEXT_MAX } from '#runtime/model/text.ts';
import { sayProblem } from '#runtime/words/say.ts';
import { blocks } from './documents.ts';

beforeAll(loadPatterns);

/** The examples of a document: what stands before the arrow, and what after it. */
const examples = (document: string, info: string): [source: string, result: string][] =>
  blocks(document, info).flatMap((block) =>
    block
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' → ') as [string, string]),
  );

const FIELDS: CustomerFields = {
  tier: { name: 'Customer level', type: 'text' },
  orders: { name: 'Orders so far', type: 'number' },
  since: { name: 'Customer since', type: 'timestamp' },
  lastContact: { name: 'Wrote last', type: 'timestamp' },
};

/** The contact that the manual's examples are about. */
function situation(): Situation {
  const [block = ''] = blocks('expressions.md', 'json situation');
  const { now, contact, customer, message, agent, vars } = JSON.parse(block);
  const { startedAt, ...rest } = contact;
  customer.fields = Object.fromEntries(
    Object.entries(customer.fields).map(([name, fact]) => [name, readFact(FIELDS[name]!, fact)]),
  );
  const opening = { ...rest, id: 'c1', pointOfContact: 'shop', customer, at: Date.parse(startedAt) };
  const opened = openContact({ script: { id: 's', revision: 'r' }, defaults: vars }, opening);
  return { now: Date.parse(now), contact: { ...opened, agent, message: { id: 'm1', ...message } } };
}

const environment = contactEnvironment(
  {
    order: { type: 'text', default: '' },
    total: { type: 'number', default: 0 },
    vip: { type: 'boolean', default: false },
    colour: { type: 'text' },
  },
  FIELDS,
);

const evaluated = (source: string): unknown => {
  const compiled = compileExpression(source, environment);
  if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
  return compiled.evaluate(situation());
};

/** The rows of the first table behind a place of the manual, cell by cell. */
const rowsOf = (heading: string): string[][] => {
  const page = readFileSync('docs/expressions.md', 'utf8');
  const table = page.slice(page.indexOf(heading)).match(/^\|---.*\n((?:\|.*\n)+)/m)?.[1] ?? '';
  const rows = table.trimEnd().split('\n');
  return rows.map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('\\|', '|')),
  );
};

/** What is between backticks in a cell. */
const code = (cell = ''): string[] => [...cell.matchAll(/`(.+?)`/g)].map(([, inside = '']) => inside);

const STATUSES: Record<ContactStatus, true> = {
  new: true,
  open: true,
  queued: true,
  assigned: true,
  closed: true,
};

describe('what texts of a contact can be', () => {
  const told = new Map(rowsOf('| text | is one of |').map(([name, cell]) => [code(name)[0], code(cell)]));
  const texts = (values: Iterable<string>) => [...values].map((value) => JSON.stringify(value)).sort();

  test.each([
    ['contact.channel', channels.keys()],
    ['contact.status', Object.keys(STATUSES)],
    ['message.kind', ['', ...inMessage.shape.kind.options]],
  ])('%s', (path, values) => {
    expect(told.get(path)?.sort()).toEqual(texts(values));
  });

  test('nothing of it is null, even before anybody has written', () => {
    const { contact, now } = situation();
    const bare: Situation = { now, contact: { ...contact, message: null, agent: null } };
    for (const { read, fields } of environment.variables.values()) {
      expect(read(bare)).not.toBeNull();
      for (const field of fields?.values() ?? []) expect(field(bare)).not.toBeNull();
    }
  });
});

describe('what other languages write', () => {
  const rows = rowsOf('## From JavaScript, Excel or SQL').map((cells) => ({
    here: code(cells.at(-1))[0] ?? '',
    there: [...new Set(cells.slice(1, -1).flatMap(code))],
  }));

  /** All that is told to somebody who writes it here, as a function, a field or between two values. */
  const toldOf = (written: string): string =>
    [`${written}(vars.order)`, `vars.order.${written}`, `vars.vip ${written} vars.vip`]
      .flatMap((source) => checkExpression(source, environment).problems)
      .map((problem) => sayProblem(problem, 'en'))
      .join('\n');

  test.each(rows)('$there is here $here', ({ here, there }) => {
    expect(checkExpression(here, environment).problems).toEqual([]);
    expect(evaluated(here)).toBeDefined();
    // The function, or else the operator, that it is about.
    const [about = here] = here.match(/\w+(?=\()|&&|\|\||[=!<>]=|[!?+]| in /) ?? [];
    const name = about.trim();
    const told = new RegExp(`(?<![\\w”])${name.replace(/\W/g, '\\$&')}`);
    for (const written of there)
      if (written.toLowerCase() !== name.toLowerCase()) expect(toldOf(written)).toMatch(told);
  });
});

describe('expressions.md', () => {
  test.each(examples('expressions.md', 'cel'))('%s gives %s', (source, value) => {
    expect(checkExpression(source, environment).problems).toEqual([]);
    expect(evaluated(source)).toEqual(evaluated(value));
  });

  test.each(examples('expressions.md', 'cel text'))('%s becomes %s', (source, text) => {
    const compiled = compileTemplate(source, environment);
    if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
    expect(compiled.render(situation())).toBe(text);
  });

  test.each(examples('expressions.md', 'cel problems'))('%s is told: %s', (source, sentence) => {
    const { problems } = checkExpression(source, environment, 'boolean');
    expect(problems.map((problem) => sayProblem(problem, 'en'))).toContain(sentence);
  });

  test.each(examples('expressions.md', 'cel errors'))('%s fails: %s', (source, sentence) => {
    const said = (): string => {
      try {
        return String(evaluated(source));
      } catch (thrown) {
        if (thrown instanceof ExpressionError) return sayProblem(error(thrown.code, {}, thrown.params), 'en');
        throw thrown;
      }
    };
    expect(said()).toBe(sentence);
  });

  test('names every limit with its value', () => {
    const rows = readFileSync('docs/expressions.md', 'utf8').matchAll(/^\| `([A-Z_]+)` \| ([\d,]+) \|/gm);
    const told = Object.fromEntries(
      [...rows].map(([, name = '', value = '']) => [name, Number(value.replaceAll(',', ''))]),
    );
    const ofPatterns = { PATTERN_MAX, PATTERN_SIZE_MAX, PATTERN_TEXT_MAX };
    expect(told).toEqual({ ...limits, ...ofPatterns, EXPRESSION_MAX, TEXT_MAX });
  });
});

describe('functions.md', () => {
  test('is what `npm run docs` writes', () => {
    const { file, text } = functionsPage();
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test.each(examples('functions.md', 'cel'))('%s gives %s', (source, value) => {
    expect(evaluated(source)).toEqual(evaluated(value));
  });
});

describe('nodes.md', () => {
  const { file, text } = nodesPage();

  test('is what `npm run docs` writes', () => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('tells of every node type once', () => {
    const told = [...text.matchAll(/^### .*: `(.+)`$/gm)].map(([, type = '']) => type);
    expect(told.toSorted()).toEqual([...nodes.keys()].toSorted());
  });
});
