import type { Node, NodeOf } from '../ast.ts';
import { failure } from '../errors.ts';
import { emitCall } from './calls.ts';
import type { CompileContext, Evaluate } from './context.ts';
import { constants, emitEquality, emitIn } from './equal.ts';
import { emitChoose, emitLogic, emitNegate, emitNot } from './logic.ts';
import { emitFallback, emitMacro } from './macros.ts';
import { emitHas, emitName, emitStep } from './paths.ts';

type EmitOf<K extends Node['kind']> = <S>(node: NodeOf<K>, context: CompileContext<S>) => Evaluate<S>;

const EMITTERS: { readonly [K in Node['kind']]: EmitOf<K> } = {
  literal: ({ value }) => {
    return () => value;
  },
  list: emitList,
  map: emitMap,
  name: emitName,
  member: emitStep,
  index: emitStep,
  call: emitCall,
  has: emitHas,
  fallback: emitFallback,
  macro: emitMacro,
  not: emitNot,
  negate: emitNegate,
  logic: emitLogic,
  equality: emitEquality,
  operation: emitCall,
  in: emitIn,
  choose: emitChoose,
  broken: () => {
    throw new TypeError('A tree with problems cannot be compiled.');
  },
};

/** The closure for a node that was checked and found without errors. */
export const emit = <S>(node: Node, context: CompileContext<S>): Evaluate<S> =>
  (EMITTERS[node.kind] as EmitOf<Node['kind']>)(node as never, context);

function emitList<S>(node: NodeOf<'list'>, context: CompileContext<S>): Evaluate<S> {
  const fixed = constants(node);
  if (fixed) {
    const list = Object.freeze(fixed);
    return () => list;
  }
  const items = node.parts.map((item) => context.of(item));
  return (scope) => items.map((item) => item(scope));
}

/** A map without a prototype: its keys are its own, whatever they are called. */
function emitMap<S>({ parts }: NodeOf<'map'>, context: CompileContext<S>): Evaluate<S> {
  const pairs = parts.flatMap((key, i) =>
    i % 2 > 0 ? [] : [[context.as(key, 'text'), context.of(parts[i + 1]!), key] as const],
  );
  return (scope) => {
    const map: Record<string, unknown> = Object.create(null);
    for (const [key, value, node] of pairs) {
      const name = key(scope) as string;
      if (Object.hasOwn(map, name)) throw failure('expression.same-key', node, { key: name });
      map[name] = value(scope);
    }
    return map;
  };
}
