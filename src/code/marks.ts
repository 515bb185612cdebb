import type { Problem, Where } from '#runtime/index.ts';
import type { Range } from '#src/editor/assistant.ts';
import type { TextMark } from '#src/editor/json-text.ts';
import { offsetAt, type Places } from './places.ts';

/** More are not marked: whoever has so many reads them in the list. */
const MARKS_MAX = 500;

/** Where a problem is in the text of a flow or script. */
export function rangeOfProblem({ where, params }: Problem, places: Places, text: string): Range {
  const { line, column } = params;
  if (typeof line === 'number' && typeof column === 'number') {
    const from = offsetAt(text, line, column);
    return { from, to: from + 1 };
  }
  return rangeOfPlace(where, places) ?? { from: 0, to: 1 };
}

/** Where in a text a place of the flow is: the innermost part of it that there is. */
export function rangeOfPlace({ path, node, field, port }: Where, places: Places): Range | undefined {
  if (node !== undefined) return placeInNode({ node, field, port, path }, places);
  return places.nearest(path === undefined ? ['name'] : steps(path));
}

function placeInNode({ node = '', field, port, path }: Where, places: Places): Range | undefined {
  const wired = port === undefined ? undefined : places.rangeOfEdge({ from: node, port });
  if (wired) return wired;
  if (field === undefined && path !== undefined) return places.nearest(steps(path));
  const inside = field === undefined ? [] : ['params', ...steps(field)];
  const list = places.rangeOf(['nodes', node]) ? 'nodes' : 'steps';
  return places.nearest([list, node, ...inside]);
}

const steps = (path: string): (string | number)[] =>
  path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Problems as marks, with their sentences. */
export const marksOf = (
  problems: readonly Problem[],
  places: Places,
  text: string,
  say: (problem: Problem) => string,
): TextMark[] =>
  problems.slice(0, MARKS_MAX).map((problem) => ({
    ...rangeOfProblem(problem, places, text),
    severity: problem.severity,
    words: say(problem),
  }));
