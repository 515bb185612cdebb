import type { Node, NodeOf } from '../ast.ts';
import { emitCall } from './calls.ts';
import { constants, emitCompare, emitIn } from './compare.ts';
import type { CompileContext, Evaluate } from './context.ts';
import { emitChoose, emitLogic, emitNot } from './logic.ts';
import { emitHas, emitName, emitPath } from './paths.ts';

/** The closure for a node that was checked and found without errors. */
export function emit<S>(node: Node, context: CompileContext<S>): Evaluate<S> {
  switch (node.kind) {
    case 'literal': {
      const { value } = node;
      return () => value;
    }
    case 'list':
      return emitList(node, context);
    case 'name':
      return emitName(node, context);
    case 'member':
    case 'index':
      return emitPath(node, context);
    case 'call':
      return emitCall(node, context);
    case 'has':
      return emitHas(node, context);
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
