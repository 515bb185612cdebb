import type { Node, NodeOf } from '../ast.ts';
import { failure } from '../errors.ts';
import { emitArithmetic, emitNegate } from './arithmetic.ts';
import { emitCall } from './calls.ts';
import { constants, emitCompare, emitIn } from './compare.ts';
import type { CompileContext, Evaluate } from './context.ts';
import { emitChoose, emitLogic, emitNot } from './logic.ts';
import { emitFallback, emitMacro } from './macros.ts';
import { emitHas, emitName, emitStep } from './paths.ts';

/** The closure for a node that was checked and found without errors. */
export function emit<S>(node: Node, context: CompileContext<S>): Evaluate<S> {
  switch (node.kind) {
    case 'literal': {
      const { value } = node;
      return () => value;
    }
    case 'list':
      return emitList(node, context);
    case 'map':
      return emitMap(node, context);
    case 'name':
      return emitName(node, context);
    case 'member':
    case 'index':
      return emitStep(node, context);
    case 'call':
      return emitCall(node, context);
    case 'has':
      return emitHas(node, context);
    case 'macro':
      return emitMacro(node, context);
    case 'fallback':
      return emitFallback(node, context);
    case 'negate':
      return emitNegate(node, context);
    case 'arithmetic':
      return emitArithmetic(node, context);
    case 'not':
      return emitNot(node, context);
    case 'logic':
      return emitLogic(node, context);
    case 'compare':
      return emitCompare(node, context);
    case 'in':
      return emitIn(node, context);
    case 'choose':
      return emitChoose(node, context);
    case 'broken':
      throw new TypeError('A tree with problems cannot be compiled.');
  }
}

function emitList<S>(node: NodeOf<'list'>, context: CompileContext<S>): Evaluate<S> {
  const fixed = constants(node);
  if (fixed) {
    const list = Object.freeze(fixed);
    return () => list;
  }
  const items = node.items.map((item) => context.of(item));
  return (scope) => items.map((item) => item(scope));
}

/** A map without a prototype: its keys are its own, whatever they are called. */
function emitMap<S>({ entries }: NodeOf<'map'>, context: CompileContext<S>): Evaluate<S> {
  const pairs = entries.map(({ key, value }) => [context.as(key, 'text'), context.of(value), key] as const);
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
