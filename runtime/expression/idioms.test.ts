import { describe, expect, it } from 'vitest';
import { sayProblem } from '../words/say.ts';
import { functions } from './catalog.ts';
import { checkExpression } from './check.ts';
import { applyEdits, fixOf } from './fix.ts';
import { flowEnvironment } from './testing/sample.ts';

/** What is told of the only problem of a source, and the source as it is mended; null when it is not. */
function told(source: string): [sentence: string, mended: string | null] {
  const { problems } = checkExpression(source, flowEnvironment);
  expect(problems).toHaveLength(1);
  const edits = fixOf(problems[0]!, source);
  return [sayProblem(problems[0]!, 'en'), edits && applyEdits(source, edits)];
}

describe('what other languages write', () => {
  it.each([
    ['message.text.toLowerCase() == "a"', 'lowerAscii', 'message.text.lowerAscii() == "a"'],
    ['message.text.Includes("a")', 'contains', 'message.text.contains("a")'],
    ['message.text.length > 3', 'size()', 'message.text.size() > 3'],
    ['parseInt("3") == 3', 'int', 'int("3") == 3'],
    ['AND(vars.vip, true)', 'a && b', null],
    ['if(vars.vip, 1, 2)', 'condition ? one : other', null],
    ['vars.visits is null', '!has(a)', '!has(vars.visits)'],
    ['message.text LIKE "a%"', 'a.contains("…")', 'message.text.startsWith("a")'],
    ['isBlank(message.text)', 'a == ""', null],
    ['today > contact.startedAt', 'now', null],
    ['"a" + 1 == "a1"', 'string(…)', '"a" + string(1) == "a1"'],
    ['vars.visits == "3"', 'string(…)', 'vars.visits == 3'],
    ['now > "2026-11-24"', 'timestamp("2026-11-24T09:00:00Z")', null],
    ['now - contact.startedAt > "24h"', 'duration("15m")', 'now - contact.startedAt > duration("24h")'],
  ])('%s: %s', (source, use, mended) => {
    const [sentence, edited] = told(source);
    expect(sentence).toContain(use);
    expect(edited).toBe(mended);
    if (edited !== null) expect(checkExpression(edited, flowEnvironment).problems).toEqual([]);
  });

  it('is not guessed at where a word stands by itself', () => {
    expect(told('agent text')[0]).not.toContain('string');
  });

  it('never renames to what does not exist', () => {
    const names = new Set(functions.map(({ name }) => name));
    for (const name of ['lower', 'len', 'strip', 'some', 'every', 'weekday', 'match', 'tostring']) {
      const { problems } = checkExpression(`message.text.${name}()`, flowEnvironment);
      const [edit] = fixOf(problems[0]!, `message.text.${name}()`) ?? [];
      expect(names).toContain(edit?.insert);
    }
  });
});
