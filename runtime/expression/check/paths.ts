import { keyOf, type NodeOf } from '../ast.ts';
import type { Span } from '../codes.ts';
import type { ExprType } from '../environment.ts';
import { suggestion } from '../suggest.ts';
import { ANY, BOOLEAN, NUMBER, TEXT } from '../types.ts';
import type { CheckContext } from './context.ts';

export function nameType({ name, from, to }: NodeOf<'name'>, context: CheckContext): ExprType {
  const { variables } = context.environment;
  const variable = variables.get(name);
  if (variable) return variable.type;
  return context.problem(
    'expression.unknown-name',
    { from, to },
    { name, ...suggestion(name, variables.keys()) },
  );
}

export const memberType = (node: NodeOf<'member'>, context: CheckContext): ExprType =>
  fieldType(context.typeOf(node.of), node.name, node.of, node.at, context);

/** `a["b"]` is `a.b`; a list is indexed by number. */
export function indexType(node: NodeOf<'index'>, context: CheckContext): ExprType {
  const of = context.typeOf(node.of);
  const key = keyOf(node);
  if (of.kind === 'list') {
    context.expect(node.key, NUMBER);
    return of.of;
  }
  if (key !== null && of.kind !== 'any') return fieldType(of, key, node.of, node.key, context);
  if (of.kind === 'record') context.expect(node.key, TEXT);
  else if (of.kind === 'any') context.valueOf(node.key);
  else return notARecord(of, node.of, context);
  return ANY;
}

function fieldType(of: ExprType, name: string, owner: Span, at: Span, context: CheckContext): ExprType {
  if (of.kind === 'any') return ANY;
  if (of.kind !== 'record') return notARecord(of, owner, context);
  const field = of.fields.get(name);
  if (field) return field.type;
  if (of.open) return ANY;
  return context.problem('expression.unknown-name', at, { name, ...suggestion(name, of.fields.keys()) });
}

const notARecord = (of: ExprType, owner: Span, context: CheckContext): ExprType =>
  context.problem('expression.wrong-type', owner, { expected: 'record', found: of.kind });

/** `has()` asks about a path, so what it is given must be one with an owner. */
export function hasType(node: NodeOf<'has'>, context: CheckContext): ExprType {
  const [path, ...more] = node.args;
  if (!path || more.length > 0) {
    const params = { name: 'has', expected: 1, found: node.args.length };
    context.problem('expression.wrong-arguments', node, params);
  } else if (path.kind === 'broken' || keyOf(path) !== null) context.typeOf(path);
  else context.problem('expression.not-a-path', path, {});
  return BOOLEAN;
}
