import { type Node, type NodeOf, pathOf } from '../ast.ts';
import { isAbsorbable } from '../errors.ts';
import { BOOLEAN, join, NUMBER } from '../types.ts';
import type { Context } from './context.ts';
import type { Evaluate, Known } from './known.ts';

export function not({ parts: [operand] }: NodeOf<'not'>, context: Context): Known {
  const { evaluate } = context.expect(operand, 'boolean');
  return { type: BOOLEAN, evaluate: (scope) => !evaluate(scope) };
}

export function negate({ parts: [operand] }: NodeOf<'negate'>, context: Context): Known {
  const { evaluate } = context.expect(operand, 'number');
  return { type: NUMBER, evaluate: (scope) => -(evaluate(scope) as number) };
}

/**
 * `&&` is decided by a false, `||` by a true, even when another operand is an error. An operand is read only when those
 * before it did not decide: what they asked for is then known.
 */
export function logic({ operator, parts }: NodeOf<'logic'>, context: Context): Known {
  const decisive = operator === '||';
  const present: string[] = [];
  const operands = parts.map((operand) => {
    const { evaluate } = context.given(present, () => context.expect(operand, 'boolean'));
    present.push(...presentWhen(operand, !decisive));
    return evaluate;
  });
  return { type: BOOLEAN, evaluate: operands.reduce((row, operand) => decide(row, operand, decisive)) };
}

const decide =
  (first: Evaluate, second: Evaluate, decisive: boolean): Evaluate =>
  (scope) => {
    let value: unknown;
    try {
      value = first(scope);
    } catch (thrown) {
      if (isAbsorbable(thrown) && second(scope) === decisive) return decisive;
      throw thrown;
    }
    return value === decisive ? decisive : second(scope);
  };

export function choose({ parts }: NodeOf<'choose'>, context: Context): Known {
  const [condition, ...ways] = parts;
  const { evaluate: when } = context.expect(condition, 'boolean');
  const [then, otherwise] = ways.map((way) =>
    context.given(presentWhen(condition, way === ways[0]), () => context.value(way)),
  ) as [Known, Known];
  return {
    type: join(then.type, otherwise.type),
    evaluate: (scope) => (when(scope) ? then.evaluate(scope) : otherwise.evaluate(scope)),
  };
}

/** The paths that have a value when a condition comes out as `outcome`: those it asks for with `has()`. */
function presentWhen(node: Node, outcome: boolean): string[] {
  switch (node.kind) {
    case 'has': {
      const [asked] = node.parts;
      const path = outcome && asked ? pathOf(asked) : null;
      return path ? [path.join('.')] : [];
    }
    case 'not':
      return presentWhen(node.parts[0], !outcome);
    case 'logic':
      // Only where every operand came out alike is anything known of each.
      return outcome === (node.operator === '&&')
        ? node.parts.flatMap((operand) => presentWhen(operand, outcome))
        : [];
    default:
      return [];
  }
}
