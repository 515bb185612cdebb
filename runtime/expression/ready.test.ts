import { expect, it } from 'vitest';
import { checkExpression } from './check.ts';
import { compileExpression } from './compile.ts';
import { loadPatterns } from './patterns/engine.ts';
import { compileTemplate } from './template.ts';
import { flowEnvironment, situationWith } from './testing/sample.ts';

const SOURCE = 'message.text.matches("^Mijn")';

it('compiles a pattern once the patterns are loaded, and says so before', async () => {
  const problems = [{ code: 'expression.patterns-not-loaded', where: { from: 13, to: 20 } }];
  expect(compileExpression(SOURCE, flowEnvironment)).toMatchObject({ problems });
  expect(compileTemplate(`{{ ${SOURCE} }}`, flowEnvironment)).toMatchObject({
    problems: [{ where: { from: 16, to: 23 } }],
  });
  expect(checkExpression(SOURCE, flowEnvironment).problems).toEqual([]);

  await loadPatterns();
  const compiled = compileExpression(SOURCE, flowEnvironment);
  if ('problems' in compiled) throw new Error('It has problems.');
  expect(compiled.evaluate(situationWith())).toBe(true);
});
