import { type Node, type NodeOf, pathsIn } from './ast.ts';
import type { Span } from './codes.ts';
import type { Evaluate, Watch } from './compile/context.ts';
import { ExpressionError } from './errors.ts';
import { cut } from './values/measure.ts';

/** A value that was read on the way to a decision, as it is written in the source; cut down when it is long. */
export interface ReadValue {
  path: string;
  value: unknown;
  /** The paths of the environment it was made of; none where it is a macro's variable. */
  from: readonly string[];
}

/** A piece of an expression that decided what came out. */
export interface Leaf extends Span {
  source: string;
  value: unknown;
  /** What it looked at, in the order of the source. */
  reads: readonly ReadValue[];
}

/** What an expression gives for one scope, and why. */
export type Explanation =
  | { value: unknown; error?: undefined; because: readonly Leaf[] }
  | { value?: undefined; error: ExpressionError; because: readonly Leaf[] };

/** The values of the nodes in one evaluation; of a macro's body those of its last step. */
type Values = Map<Node, unknown>;

/** Notes what each node gives. */
export const noting =
  (values: Values): Watch =>
  (node, evaluate) =>
  (scope) => {
    values.delete(node);
    const value = evaluate(scope);
    values.set(node, value);
    return value;
  };

/** Evaluates once and tells which leaves decided. */
export function explained<S>(
  tree: Node,
  source: string,
  evaluate: Evaluate<S>,
  values: Values,
  scope: S,
): Explanation {
  values.clear();
  const paths = pathsIn(tree);
  const leaf = (node: Node): Leaf => leafOf(node, source, values, paths);
  try {
    const value = evaluate(scope);
    return { value, because: deciding(tree, values).map(leaf) };
  } catch (thrown) {
    if (!(thrown instanceof ExpressionError)) throw thrown;
    const failed = smallestAt(tree, thrown);
    return { error: thrown, because: [leaf(failed)] };
  }
}

/** The smallest pieces that, as they came out, made the whole come out as it did. */
function deciding(node: Node, values: Values): Node[] {
  switch (node.kind) {
    case 'logic':
      return decidingOperands(node, values).flatMap((operand) => deciding(operand, values));
    case 'not':
      return deciding(node.parts[0], values);
    case 'choose': {
      const [when, then, otherwise] = node.parts;
      const taken = values.get(when) === true ? then : otherwise;
      return [...deciding(when, values), ...(isDecision(taken) ? deciding(taken, values) : [])];
    }
    case 'macro':
      return isDecidedByLast(node, values) ? deciding(node.parts[1], values) : [node];
    default:
      return [node];
  }
}

/** Of `||` the operand that is true, else all; of `&&` the one that is false, else all. */
function decidingOperands({ operator, parts }: NodeOf<'logic'>, values: Values): readonly Node[] {
  const decided = parts.find((operand) => values.get(operand) === (operator === '||'));
  return decided ? [decided] : parts;
}

const isDecidedByLast = (node: NodeOf<'macro'>, values: Values): boolean =>
  (node.name === 'exists' && values.get(node) === true) ||
  (node.name === 'all' && values.get(node) === false);

const isDecision = ({ kind }: Node): boolean =>
  kind === 'logic' ||
  kind === 'not' ||
  kind === 'equality' ||
  kind === 'operation' ||
  kind === 'in' ||
  kind === 'choose';

function leafOf(node: Node, source: string, values: Values, paths: readonly string[]): Leaf {
  const { from, to } = node;
  const known = (part: Node) => pathsIn(part).filter((path) => paths.includes(path));
  const reads = lookedAt(node)
    .filter((part) => values.has(part))
    .map((part) => ({
      path: source.slice(part.from, part.to),
      value: cut(values.get(part)),
      from: known(part),
    }));
  return { from, to, source: source.slice(from, to), value: cut(values.get(node)), reads };
}

/** What a leaf looked at: its operands, but for those that are written out. */
function lookedAt(node: Node): readonly Node[] {
  if (node.kind === 'name' || node.kind === 'member' || node.kind === 'index') return [node];
  if (node.kind === 'macro') return [node.parts[0]];
  return node.parts.filter((part) => !isWrittenOut(part));
}

const isWrittenOut = (node: Node): boolean =>
  node.kind === 'literal' || (node.kind === 'list' && node.parts.every(isWrittenOut));

/** The node an error is about. */
function smallestAt(node: Node, { from, to }: Span): Node {
  const inside = node.parts.find((part) => part.from <= from && to <= part.to);
  return inside ? smallestAt(inside, { from, to }) : node;
}
