import type { Node } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { wrongType } from '../errors.ts';
import { ANY, nameOf, type TypeName } from '../types.ts';

/** Gives a value: no look-ups are left but those in the scope, which is of the environment's making. */
export type Evaluate = (scope: never) => unknown;

/** What a node means: the type of what it gives, and what gives it. */
export interface Known {
  readonly type: ExprType;
  readonly evaluate: Evaluate;
}

/** Stands for what has problems, and is never evaluated. */
export const UNKNOWN: Known = {
  type: ANY,
  evaluate: () => {
    throw new TypeError('What has problems cannot be evaluated.');
  },
};

/** A value of a kind, looked at when only that can tell that it is. */
export function checked({ type, evaluate }: Known, node: Node, kind: TypeName): Evaluate {
  if (type.kind !== 'any' || kind === 'any') return evaluate;
  return (scope) => {
    const value = evaluate(scope);
    if (nameOf(value) !== kind) throw wrongType(node, kind, value);
    return value;
  };
}
