import { beforeAll, describe, expect, it } from 'vitest';
import { checkExpression } from '../check.ts';
import { compileExpression } from '../compile.ts';
import { declaredEnvironment } from '../declared.ts';
import { FUEL } from '../limits.ts';
import { loadPatterns } from '../patterns/engine.ts';
import { sizeOf } from '../patterns/size.ts';
import { checkTemplate } from '../template.ts';

const environment = declaredEnvironment({});
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

beforeAll(loadPatterns);

describe('what is written out', () => {
  const pattern = 'a{400}';
  const most = Math.floor(FUEL / sizeOf(pattern));
  const calls = (count: number) => Array<string>(count).fill(`"a".matches("${pattern}")`);

  it('is read with the fuel of one evaluation', () => {
    expect(checkExpression(`[${calls(most).join(', ')}]`, environment).problems).toEqual([]);
    const { problems } = checkExpression(`[${calls(most + 1).join(', ')}]`, environment);
    expect(codes(problems)).toEqual(['expression.too-much-work']);
  });

  it('is read with that fuel in all of a text', () => {
    const text = (count: number) => calls(count).map((call) => `{{ ${call} }}`);
    expect(checkTemplate(text(most).join(''), environment).problems).toEqual([]);
    expect(codes(checkTemplate(text(most + 1).join(''), environment).problems)).toEqual([
      'expression.too-much-work',
    ]);
  });

  it('costs nothing of an evaluation', () => {
    const source = `[${calls(most).join(', ')}].exists(found, found)`;
    const compiled = compileExpression(source, environment);
    if ('problems' in compiled) throw new Error('It has problems.');
    expect([compiled.evaluate({}), compiled.evaluate({})]).toEqual([false, false]);
  });
});
