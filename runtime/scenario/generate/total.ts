import { type Node, pathOf } from '../../expression/ast.ts';
import type { Variables } from '../../model/variable.ts';

/** What every contact has, whatever happened. */
const ALWAYS_THERE = /^(contact\.\w+|customer\.(name|address)|message\.(text|kind)|agent|now)$/;

/** Functions that answer for every value of the type they are asked about. */
const SAFE: ReadonlySet<string> = new Set([
  ...['contains', 'startsWith', 'endsWith', 'size', 'trim', 'lowerAscii', 'upperAscii', 'string'],
]);
/** The same, where what follows the value is written out. */
const SAFE_WHEN_WRITTEN: ReadonlySet<string> = new Set(['formatNumber']);

const SAFE_KINDS: ReadonlySet<Node['kind']> = new Set([
  ...(['literal', 'not', 'logic', 'equality', 'in', 'choose', 'list', 'negate'] as const),
]);

/** Whether an expression has a value for every contact: of what is ordinary size nothing in it can fail. */
export function isTotal(node: Node, variables: Variables): boolean {
  const path = pathOf(node)?.join('.');
  if (path !== undefined) return isThere(path, variables);
  const parts = node.parts.every((part) => isTotal(part, variables));
  if (node.kind === 'operation') return parts && (!'/%'.includes(node.operator) || isNotZero(node.parts[1]));
  if (node.kind === 'call') return parts && isSafe(node);
  return parts && SAFE_KINDS.has(node.kind);
}

function isThere(path: string, variables: Variables): boolean {
  if (ALWAYS_THERE.test(path)) return true;
  const name = path.startsWith('vars.') ? path.slice('vars.'.length) : '';
  const declared = Object.hasOwn(variables, name) ? variables[name] : undefined;
  return declared !== undefined && (declared.default !== undefined || declared.parameter === true);
}

const isNotZero = (node: Node): boolean => node.kind === 'literal' && node.value !== 0;

const isSafe = ({ name, parts }: Extract<Node, { kind: 'call' }>): boolean =>
  SAFE.has(name) || (SAFE_WHEN_WRITTEN.has(name) && parts.slice(1).every(({ kind }) => kind === 'literal'));
