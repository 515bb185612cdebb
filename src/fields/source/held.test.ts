import { describe, expect, test } from 'vitest';
import { checkExpression, contactEnvironment } from '#runtime/index.ts';
import { type Found, foundIn } from './found.ts';
import { isHeld } from './held.ts';

const environment = contactEnvironment({});

/** The problems of a source whose cursor is at `|`, in the order in which they are shown. */
function problemsOf(marked: string): { source: string; caret: number; found: Found[] } {
  const source = marked.replace('|', '');
  const { problems } = checkExpression(source, environment, 'boolean');
  return { source, caret: marked.indexOf('|'), found: foundIn(problems, source, ({ code }) => code) };
}

/** What is shown while somebody types at `|`. */
function shownAt(marked: string, known: readonly string[] = []): string[] {
  const { source, caret, found } = problemsOf(marked);
  const typing = { caret, known: new Set(known) };
  return found.filter((one) => !isHeld(one, source, typing)).map(({ code }) => code);
}

describe('while somebody types', () => {
  test.each([
    'now.getH|',
    'custo|',
    'customer.name == |',
    'customer.name ==   |',
    'size(customer.name) > size(customer.ad|',
    'customer.name == "An|',
    'customer.name.contains("a", |',
  ])('nothing is said yet of %s', (marked) => {
    expect(problemsOf(marked).found.length).toBeGreaterThan(0);
    expect(shownAt(marked)).toEqual([]);
  });

  test('what is wrong elsewhere is shown', () => {
    expect(shownAt('custmer.name == "x" && custo|')).toEqual(['expression.unknown-name']);
  });

  test('what was shown before stays', () => {
    expect(shownAt('custo|', ['expression.unknown-name'])).toEqual(['expression.unknown-name']);
  });
});

describe('problems', () => {
  test('are told in the order of the source, each with its own fix', () => {
    const { found } = problemsOf('|customer.name = "a" && custmer.name == “b”');
    expect(found.map(({ fix }) => fix?.text)).toEqual(['==', 'customer', '"b"']);
  });

  test('are told once where nothing tells them apart', () => {
    const problem = { code: 'x', severity: 'error', where: {}, params: {} } as const;
    expect(foundIn([problem, problem], '', () => 'It is wrong.')).toHaveLength(1);
  });
});
