import type { Span } from './codes.ts';

export type Literal = string | number | boolean | null;
/** What stands between two values, and does what their types say. */
export type Operator = '+' | '-' | '*' | '/' | '%' | '<' | '<=' | '>' | '>=';
/** What is done with each item of a list, with each key of a map, or with what is in an optional. */
export const MACROS = ['all', 'exists', 'exists_one', 'map', 'filter', 'optMap'] as const;
export type MacroName = (typeof MACROS)[number];

type Pair = readonly [left: Node, right: Node];

/** What an expression is made of, before anything is known of its types: `parts` are the nodes directly inside. */
export type NodeShape =
  | { kind: 'literal'; value: Literal; parts: readonly [] }
  | { kind: 'list'; parts: readonly Node[] }
  /** Keys and values in turn. */
  | { kind: 'map'; parts: readonly Node[] }
  | { kind: 'name'; name: string; parts: readonly [] }
  /** `a.b`, and `a.?b` which gives an optional. */
  | { kind: 'member'; name: string; at: Span; optional: boolean; parts: readonly [of: Node] }
  | { kind: 'index'; optional: boolean; parts: readonly [of: Node, key: Node] }
  /** A method is called after the first of its parts. */
  | { kind: 'call'; name: string; method: boolean; at: Span; parts: readonly Node[] }
  | { kind: 'has'; parts: readonly Node[] }
  /** `of.or(otherwise)`, an optional, or `of.orValue(otherwise)`, a value: `otherwise` is read only when asked. */
  | { kind: 'fallback'; unwraps: boolean; parts: readonly [of: Node, otherwise: Node] }
  /** `of.name(variable, body)`. */
  | { kind: 'macro'; name: MacroName; variable: string; parts: readonly [of: Node, body: Node] }
  | { kind: 'not'; parts: readonly [operand: Node] }
  | { kind: 'negate'; parts: readonly [operand: Node] }
  | { kind: 'logic'; operator: '&&' | '||'; parts: readonly Node[] }
  | { kind: 'equality'; operator: '==' | '!='; parts: Pair }
  | { kind: 'operation'; operator: Operator; parts: Pair }
  | { kind: 'in'; parts: readonly [item: Node, list: Node] }
  | { kind: 'choose'; parts: readonly [when: Node, then: Node, otherwise: Node] }
  /** Stands where nothing could be read, so that the rest can still be checked. */
  | { kind: 'broken'; parts: readonly [] };

/** `depth` is the number of operators on the longest way down. */
export type Node = NodeShape & Span & { depth: number };
export type NodeOf<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** A step of a path: `.b` or `["b"]`. */
export type Step = NodeOf<'member' | 'index'>;
export const isStep = (node: Node): node is Step => node.kind === 'member' || node.kind === 'index';

/** The key of `a.b` and of `a["b"]`; null when it is known only when the expression runs. */
export function keyOf(node: Node): string | null {
  if (node.kind === 'member') return node.name;
  const key = node.kind === 'index' ? node.parts[1] : node;
  return key.kind === 'literal' && typeof key.value === 'string' && key !== node ? key.value : null;
}

/** The names along `a.b["c"]`; null when the node is no such path. */
export function pathOf(node: Node): string[] | null {
  if (node.kind === 'name') return [node.name];
  const key = keyOf(node);
  const path = key !== null && isStep(node) ? pathOf(node.parts[0]) : null;
  path?.push(key!);
  return path;
}

/** The longest paths read in an expression, each once, in the order of the source; not those of a macro's variable. */
export function pathsIn(root: Node): string[] {
  const paths = new Set<string>();
  const walk = (node: Node, bound: readonly string[]): void => {
    const path = pathOf(node);
    if (!path) for (const part of node.parts) walk(part, boundIn(node, part, bound));
    else if (!bound.includes(path[0]!)) paths.add(path.join('.'));
  };
  walk(root, []);
  return [...paths];
}

const boundIn = (node: Node, part: Node, bound: readonly string[]): readonly string[] =>
  node.kind === 'macro' && part === node.parts[1] ? [...bound, node.variable] : bound;
