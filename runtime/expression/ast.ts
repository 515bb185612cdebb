import type { Span } from './codes.ts';

export type Literal = string | number | boolean | null;
/** What stands between two values, and does what their types say. */
export type Operator = '+' | '-' | '*' | '/' | '%' | '<' | '<=' | '>' | '>=';
/** What is done with each item of a list, with each key of a map, or with what is in an optional. */
export const MACROS = ['all', 'exists', 'exists_one', 'map', 'filter', 'optMap'] as const;
export type MacroName = (typeof MACROS)[number];

export interface Entry {
  key: Node;
  value: Node;
}

/** What an expression is made of, before anything is known of its types. */
export type NodeShape =
  | { kind: 'literal'; value: Literal }
  | { kind: 'list'; items: readonly Node[] }
  | { kind: 'map'; entries: readonly Entry[] }
  | { kind: 'name'; name: string }
  /** `a.b`, and `a.?b` which gives an optional. */
  | { kind: 'member'; of: Node; name: string; at: Span; optional: boolean }
  | { kind: 'index'; of: Node; key: Node; optional: boolean }
  | { kind: 'call'; receiver: Node | null; name: string; at: Span; args: readonly Node[] }
  | { kind: 'has'; args: readonly Node[] }
  /** `of.or(otherwise)`, an optional, or `of.orValue(otherwise)`, a value: `otherwise` is read only when asked. */
  | { kind: 'fallback'; of: Node; otherwise: Node; unwraps: boolean }
  /** `of.name(variable, where, body)`; `where` chooses the items of a `map` of three parts. */
  | { kind: 'macro'; name: MacroName; of: Node; variable: string; where: Node | null; body: Node }
  | { kind: 'not'; operand: Node }
  | { kind: 'negate'; operand: Node }
  | { kind: 'logic'; operator: '&&' | '||'; operands: readonly Node[] }
  | { kind: 'equality'; operator: '==' | '!='; left: Node; right: Node }
  | { kind: 'operation'; operator: Operator; left: Node; right: Node }
  | { kind: 'in'; item: Node; list: Node }
  | { kind: 'choose'; when: Node; then: Node; otherwise: Node }
  /** Stands where nothing could be read, so that the rest can still be checked. */
  | { kind: 'broken' };

/** `depth` is the number of operators on the longest way down. */
export type Node = NodeShape & Span & { depth: number };
export type NodeOf<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** A step of a path: `.b` or `["b"]`. */
export type Step = NodeOf<'member' | 'index'>;
export const isStep = (node: Node): node is Step => node.kind === 'member' || node.kind === 'index';

/** The nodes directly inside, in the order of the source. */
export function partsOf(node: NodeShape): readonly Node[] {
  switch (node.kind) {
    case 'list':
      return node.items;
    case 'map':
      return node.entries.flatMap(({ key, value }) => [key, value]);
    case 'member':
      return [node.of];
    case 'index':
      return [node.of, node.key];
    case 'call':
      return node.receiver ? [node.receiver, ...node.args] : node.args;
    case 'has':
      return node.args;
    case 'fallback':
      return [node.of, node.otherwise];
    case 'macro':
      return node.where ? [node.of, node.where, node.body] : [node.of, node.body];
    case 'not':
    case 'negate':
      return [node.operand];
    case 'logic':
      return node.operands;
    case 'equality':
    case 'operation':
      return [node.left, node.right];
    case 'in':
      return [node.item, node.list];
    case 'choose':
      return [node.when, node.then, node.otherwise];
    default:
      return [];
  }
}

/** The key of `a.b` and of `a["b"]`; null when it is known only when the expression runs. */
export function keyOf(node: Node): string | null {
  if (node.kind === 'member') return node.name;
  if (node.kind !== 'index' || node.key.kind !== 'literal') return null;
  return typeof node.key.value === 'string' ? node.key.value : null;
}

/** The names along `a.b["c"]`; null when the node is no such path. */
export function pathOf(node: Node): string[] | null {
  if (node.kind === 'name') return [node.name];
  if (!isStep(node)) return null;
  const key = keyOf(node);
  const path = key === null ? null : pathOf(node.of);
  if (key !== null) path?.push(key);
  return path;
}

/** The longest paths read in an expression, each once, in the order of the source; not those of a macro's variable. */
export function pathsIn(root: Node): string[] {
  const paths = new Set<string>();
  const walk = (node: Node, bound: readonly string[]): void => {
    const path = pathOf(node);
    if (!path) for (const part of partsOf(node)) walk(part, boundIn(node, part, bound));
    else if (!bound.includes(path[0]!)) paths.add(path.join('.'));
  };
  walk(root, []);
  return [...paths];
}

const boundIn = (node: Node, part: Node, bound: readonly string[]): readonly string[] =>
  node.kind === 'macro' && part !== node.of ? [...bound, node.variable] : bound;
