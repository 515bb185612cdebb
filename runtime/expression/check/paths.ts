import { isStep, keyOf, type NodeOf, pathOf, type Step } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { ANY, BOOLEAN, insideOf } from '../types.ts';
import type { CheckContext } from './context.ts';

export function nameType(node: NodeOf<'name'>, context: CheckContext): ExprType {
  const { variables } = context.environment;
  return (
    context.local(node) ??
    variables.get(node.name)?.type ??
    context.unknown('expression.unknown-name', node, node.name, variables.keys())
  );
}

/** What is read at the end of a path; `a.?b`, and whatever is read from an optional, is an optional itself. */
export function stepType(node: Step, context: CheckContext, asked = false): ExprType {
  const owner = context.typeOf(node.parts[0]);
  if (owner.kind !== 'optional' && !node.optional) return partType(owner, node, context, !asked);
  return {
    kind: 'optional',
    of: partType(owner.kind === 'optional' ? owner.of : owner, node, context, false),
  };
}

/** A list is indexed by number; `a["b"]` is `a.b`. */
function partType(owner: ExprType, node: Step, context: CheckContext, warns: boolean): ExprType {
  const key = keyOf(node);
  const indexed = node.kind === 'index';
  switch (owner.kind) {
    case 'list':
      if (!indexed) return noField(node, owner, context);
      context.expect(node.parts[1], 'number');
      return owner.of;
    case 'any':
      if (indexed) context.valueOf(node.parts[1]);
      return ANY;
    case 'record':
      if (key !== null) return fieldType(owner, key, node, context, warns);
      break;
    case 'map':
      break;
    default:
      return noField(node, owner, context);
  }
  if (indexed) context.expect(node.parts[1], 'text');
  return insideOf(owner);
}

const noField = (node: Step, owner: ExprType, context: CheckContext): ExprType =>
  node.kind === 'member'
    ? context.problem('expression.no-field', node.at, { name: node.name, found: owner.kind })
    : context.wrongType(node.parts[0], 'record', owner);

function fieldType(
  { fields, open }: Extract<ExprType, { kind: 'record' }>,
  name: string,
  node: Step,
  context: CheckContext,
  warns: boolean,
): ExprType {
  const field = fields.get(name);
  if (!field) {
    const at = node.kind === 'member' ? node.at : node.parts[1];
    return open ? ANY : context.unknown('expression.unknown-name', at, name, fields.keys());
  }
  const path = warns && field.optional ? pathOf(node) : null;
  if (path) context.mayBeMissing(path, node, field.type);
  return field.type;
}

/** `has()` asks about a path, so what it is given must be one with an owner. */
export function hasType(node: NodeOf<'has'>, context: CheckContext): ExprType {
  const [path, ...more] = node.parts;
  if (!path || more.length > 0) {
    const params = { name: 'has', expected: 1, found: node.parts.length };
    context.problem('expression.wrong-arguments', node, params);
  } else if (isStep(path) && keyOf(path) !== null) context.types.set(path, stepType(path, context, true));
  else if (path.kind === 'broken') context.typeOf(path);
  else context.problem('expression.not-a-path', path, {});
  return BOOLEAN;
}
