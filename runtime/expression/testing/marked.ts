import type { Problem } from '../../model/problem.ts';

const OPEN = '⟦';
const CLOSE = '⟧';

/** A source without its `⟦ ⟧`, and the places they stand at, each problem's in the order they open. */
export function unmark(marked: string): { source: string; spans: [number, number][] } {
  const spans: [number, number][] = [];
  const open: [number, number][] = [];
  let source = '';
  for (const character of marked) {
    if (character === OPEN) {
      const span: [number, number] = [source.length, source.length];
      spans.push(span);
      open.push(span);
    } else if (character === CLOSE) open.pop()![1] = source.length;
    else source += character;
  }
  return { source, spans };
}

/** Where problems are, for comparison with the marks. */
export const spansOf = (problems: readonly Problem[]): (number | undefined)[][] =>
  problems.map(({ where }) => [where.from, where.to]);
