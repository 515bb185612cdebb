import { tests as root } from '@bufbuild/cel-spec/testdata/parsing.js';
import { describe, expect, test } from 'vitest';
import { checkExpression } from '../check.ts';
import type { Code } from '../codes.ts';
import { looseEnvironment } from '../testing/sample.ts';

/** Sources that we read otherwise than cel-go does, and why. */
const DEPARTURES: readonly { reason: string; holds: RegExp }[] = [
  { reason: 'Optionals and names between backticks need no switch.', holds: /\.\?|\[\?|\.`/ },
  {
    reason: 'More levels may be inside each other.',
    holds: /not fine|\+ 33|\.G\.H$|\[33\]|< 33|!=\s+a\[1\]/,
  },
  { reason: 'Any word may follow a dot.', holds: /^self\.true/ },
  { reason: 'No name is taken for what a macro gathers.', holds: /__result__/ },
  { reason: 'There are no unsigned numbers.', holds: /\b(0x[\dA-F]+|\d+)u\b/ },
  { reason: 'There are no bytes.', holds: /\b[bB]"/ },
  { reason: 'There are no messages.', holds: /^\w+\{/ },
  { reason: 'The keys of a map are texts.', holds: /\{\d+:/ },
];

/** What is found only when all could be read. */
const MEANING: ReadonlySet<string> = new Set<Code>([
  ...(['expression.unknown-name', 'expression.unknown-function', 'expression.needs-receiver'] as const),
  ...(['expression.wrong-type', 'expression.wrong-arguments', 'expression.wrong-operands'] as const),
  ...(['expression.never-equal', 'expression.not-comparable'] as const),
]);

const isRefused = (source: string): boolean =>
  checkExpression(source, looseEnvironment).problems.some(({ code }) => !MEANING.has(code));

const sources = (root.tests ?? []).map(({ original, ast }) => ({
  source: original.expr,
  refused: ast === undefined,
}));
const departs = ({ source }: { source: string }) => DEPARTURES.some(({ holds }) => holds.test(source));

describe('the sources that cel-go’s parser is tested with', () => {
  test('are many, and most are ours', () => {
    expect(sources.filter((one) => !departs(one)).length).toBeGreaterThan(140);
  });

  test.each([true, false])('are refused or not as there: %s', (refused) => {
    const other = sources.filter((one) => one.refused === refused && !departs(one));
    expect(other.filter(({ source }) => isRefused(source) !== refused).map(({ source }) => source)).toEqual(
      [],
    );
  });

  test.each(DEPARTURES)('$reason', ({ holds }) => {
    const left = sources.filter(({ source }) => holds.test(source));
    expect(left.filter(({ source, refused }) => isRefused(source) !== refused).length).toBeGreaterThan(0);
  });
});
