import type { Span } from './codes.ts';

export type Literal = string | number | boolean | null;
export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** What an expression is made of, before anything is known of its types. */
export type NodeShape =
  | { kind: 'literal'; value: Literal }
  | { kind: 'list'; items: readonly Node[] }
  | { kind: 'name'; name: string }
  | { kind: 'member'; of: Node; name: string; at: Span }
  | { kind: 'index'; of: Node; key: Node }
  | { kind: 'call'; receiver: Node | null; name: string; at: Span; args: readonly Node[] }
  | { kind: 'has'; args: readonly Node[] }
  | { kind: 'not'; operand: Node }
  | { kind: 'logic'; operator: '&&' | '||'; operands: readonly Node[] }
  | { kind: 'compare'; operator: Comparison; left: Node; right: Node }
  | { kind: 'in'; item: Node; list: Node }
  | { kind: 'choose'; when: Node; then: Node; otherwise: Node }
  /** Stands where nothing could be read, so that the rest can still be checked. */
  | { kind: 'broken' };

/** `depth` is the number of operators on the longest way down. */
export type Node = NodeShape & Span & { depth: number };
export type NodeOf<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** The nodes directly inside, in the order of the source. */
export function partsOf(node: NodeShape): readonly Node[] {
  switch (node.kind) {
    case 'list':
      return node.items;
    case 'member':
      return [node.of];
    case 'index':
      return [node.of, node.key];
    case 'call':
      return node.receiver ? [node.receiver, ...node.args] : node.args;
    case 'has':
      return node.args;
    case 'not':
      return [node.operand];
    case 'logic':
      return node.operands;
    case 'compare':
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
  if (node.kind !== 'member' && node.kind !== 'index') return null;
  const key = keyOf(node);
  const path = key === null ? null : pathOf(node.of);
  if (key !== null) path?.push(key);
  return path;
}

/** The longest paths read in an expression, each once, in the order of the source. */
export function pathsIn(root: Node): string[] {
  const paths = new Set<string>();
  const walk = (node: Node): void => {
    const path = pathOf(node);
    if (path) paths.add(path.join('.'));
    else partsOf(node).forEach(walk);
  };
  walk(root);
  return [...paths];
}
