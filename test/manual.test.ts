import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { functionsPage } from '#runtime/cli/manual.ts';
import { checkExpression } from '#runtime/expression/check.ts';
import { compileExpression } from '#runtime/expression/compile.ts';
import { contactEnvironment, type Situation } from '#runtime/expression/contact.ts';
import { ExpressionError } from '#runtime/expression/errors.ts';
import * as limits from '#runtime/expression/limits.ts';
import { loadPatterns } from '#runtime/expression/patterns/engine.ts';
import { compileTemplate } from '#runtime/expression/template.ts';
import { openContact } from '#runtime/interpret/open.ts';
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

/** The contact that the manual's examples are about. */
function situation(): Situation {
  const [block = ''] = blocks('expressions.md', 'json situation');
  const { now, contact, customer, message, agent, vars } = JSON.parse(block);
  const { startedAt, ...rest } = contact;
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
  {
    tier: { name: 'Customer level', type: 'text' },
    orders: { name: 'Orders so far', type: 'number' },
  },
);

const evaluated = (source: string): unknown => {
  const compiled = compileExpression(source, environment);
  if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
  return compiled.evaluate(situation());
};

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
    expect(told).toEqual({ ...limits, EXPRESSION_MAX, TEXT_MAX });
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
