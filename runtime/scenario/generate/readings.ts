import { type Node, pathOf, pathsIn } from '../../expression/ast.ts';
import { parse } from '../../expression/parse/parse.ts';
import { scan } from '../../expression/template/scan.ts';
import type { VariableValue } from '../../model/variable.ts';

/** The trees of an expression, or of what stands in the `{{ }}` of a text. */
export function treesIn(source: string, isTemplate: boolean): Node[] {
  const sources = isTemplate ? scan(source).holes.map(({ from, to }) => source.slice(from, to)) : [source];
  return sources.flatMap((one) => parse(one).tree ?? []);
}

/** The paths that are read. */
export const pathsOf = (source: string, isTemplate: boolean): string[] =>
  treesIn(source, isTemplate).flatMap(pathsIn);

/** A path, and a value of it that can make a condition come out otherwise. */
export type Reading = readonly [path: string, value: VariableValue];

const COMPARING: ReadonlySet<Node['kind']> = new Set(['equality', 'operation', 'in', 'call', 'index']);

/** What is compared in a condition with what is written out in it; a path that stands alone is true or false. */
export function readingsIn(tree: Node): Reading[] {
  const path = pathOf(tree);
  if (path) return [true, false].map((value) => [path.join('.'), value] as const);
  if (!COMPARING.has(tree.kind)) return tree.parts.flatMap(readingsIn);
  const values = literalsIn(tree).flatMap(around);
  return pathsIn(tree).flatMap((one) => values.map((value) => [one, value] as const));
}

const literalsIn = (tree: Node): VariableValue[] =>
  tree.kind === 'literal'
    ? tree.value === null
      ? []
      : [tree.value]
    : tree.parts.flatMap((part) => literalsIn(part));

/** A number is tried with its neighbours; as the length of a text as well. */
const around = (value: VariableValue): VariableValue[] =>
  typeof value === 'number' ? [value, value + 1, value - 1] : [value];

/** Functions of which it is known with which texts they hold. */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  ...['contains', 'startsWith', 'endsWith', 'lowerAscii', 'upperAscii', 'trim', 'string'],
  ...['getHours', 'getDayOfWeek'],
]);
const TRANSPARENT: ReadonlySet<Node['kind']> = new Set([
  ...([
    'literal',
    'list',
    'not',
    'logic',
    'equality',
    'in',
    'choose',
    'fallback',
    'has',
    'member',
    'index',
  ] as const),
]);

/** Whether values that make a condition hold, and not hold, are among its readings. */
export function isUnderstood(tree: Node): boolean {
  if (pathOf(tree)) return true;
  const isPlain =
    TRANSPARENT.has(tree.kind) ||
    (tree.kind === 'operation' && '<=>='.includes(tree.operator)) ||
    (tree.kind === 'call' && UNDERSTOOD.has(tree.name));
  return isPlain && tree.parts.every(isUnderstood);
}
