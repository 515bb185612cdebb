import { isStep, type Node, type NodeOf, pathsIn } from './ast.ts';
import type { Span } from './codes.ts';
import { ExpressionError } from './errors.ts';
import type { Watch } from './meaning/context.ts';
import type { Evaluate } from './meaning/known.ts';
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
export function explained(
  tree: Node,
  source: string,
  evaluate: Evaluate,
  values: Values,
  scope: never,
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
      const decides =
        taken.kind === 'choose' || (typeof values.get(taken) === 'boolean' && !isWrittenOut(taken));
      return [...deciding(when, values), ...(decides ? deciding(taken, values) : [])];
    }
    case 'macro':
      return isDecidedByLast(node, values.get(node)) ? deciding(node.parts[1], values) : [node];
    default:
      return [node];
  }
}

/** Of `||` the operand that is true, else all; of `&&` the one that is false, else all. */
function decidingOperands({ operator, parts }: NodeOf<'logic'>, values: Values): readonly Node[] {
  const decided = parts.find((operand) => values.get(operand) === (operator === '||'));
  return decided ? [decided] : parts;
}

const isDecidedByLast = ({ name }: NodeOf<'macro'>, decision: unknown): boolean =>
  (name === 'exists' && decision === true) || (name === 'all' && decision === false);

function leafOf(node: Node, source: string, values: Values, paths: readonly string[]): Leaf {
  const known = (part: Node) => pathsIn(part).filter((path) => paths.includes(path));
  const leaf = bare(node, source);
  const reads = lookedAt(node, values)
    .filter((part) => values.has(part) && !isWrittenOut(part))
    .map((part) => ({
      path: part === node ? leaf.source : source.slice(part.from, part.to),
      value: cut(values.get(part)),
      from: known(part),
    }));
  return { ...leaf, value: cut(values.get(node)), reads };
}

/** What a leaf looked at: its operands, or itself where it is a path; of a path that has no value, its keys. */
function lookedAt(node: Node, values: Values): readonly Node[] {
  if (isStep(node)) return values.has(node) ? [node] : node.parts.slice(1);
  if (node.kind === 'name') return [node];
  return node.kind === 'macro' ? [rangeOf(node)] : node.parts;
}

/** What a macro goes through: of `map` with a condition, which is two, all that is looked at. */
function rangeOf(node: NodeOf<'macro'>): Node {
  const [of] = node.parts;
  return of.kind === 'macro' && of.to === node.to ? rangeOf(of) : of;
}

/** What is written out needs no telling. */
const isWrittenOut = (node: Node): boolean =>
  node.kind === 'literal' ||
  ((node.kind === 'list' || node.kind === 'map') && node.parts.every(isWrittenOut));

/** A node as it stands in the source, without the brackets around all of it. */
function bare(node: Node, source: string): Span & { source: string } {
  let { from, to } = node;
  while (source[from] === '(' && node.parts[0]?.from !== from) {
    from += source.slice(from + 1).search(/\S/) + 1;
    to = source.slice(0, to - 1).trimEnd().length;
  }
  return { from, to, source: source.slice(from, to) };
}

/** The node an error is about; not a value that is written out, but what it is used for. */
function smallestAt(node: Node, { from, to }: Span): Node {
  const inside = node.parts.find((part) => part.from <= from && to <= part.to && !isWrittenOut(part));
  return inside ? smallestAt(inside, { from, to }) : node;
}
