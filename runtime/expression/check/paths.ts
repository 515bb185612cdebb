import { keyOf, type Node, type NodeOf, pathOf } from '../ast.ts';
import type { Span } from '../codes.ts';
import type { ExprType } from '../environment.ts';
import { suggestion } from '../suggest.ts';
import { ANY, BOOLEAN, insideOf, NUMBER, TEXT } from '../types.ts';
import type { CheckContext } from './context.ts';

type Step = NodeOf<'member' | 'index'>;

export function nameType(node: NodeOf<'name'>, context: CheckContext): ExprType {
  const { name, from, to } = node;
  const { variables } = context.environment;
  const type = context.local(node) ?? variables.get(name)?.type;
  if (type) return type;
  const near = suggestion(name, variables.keys());
  return context.problem('expression.unknown-name', { from, to }, { name, ...near });
}

/** What is read at the end of a path; `a.?b`, and whatever is read from an optional, is an optional itself. */
export function stepType(node: Step, context: CheckContext, asked = false): ExprType {
  const owner = context.typeOf(node.of);
  const of = owner.kind === 'optional' ? owner.of : owner;
  const inner =
    node.kind === 'member' ? fieldType(of, node.name, node, node.at, context) : itemType(of, node, context);
  const safe = node.optional || owner.kind === 'optional';
  if (!safe && !asked) warnOfMissing(of, node, context);
  return safe ? { kind: 'optional', of: inner } : inner;
}

/** `a["b"]` is `a.b`; a list is indexed by number. */
function itemType(of: ExprType, node: NodeOf<'index'>, context: CheckContext): ExprType {
  const key = keyOf(node);
  if (of.kind === 'list') {
    context.expect(node.key, NUMBER);
    return of.of;
  }
  if (key !== null && of.kind !== 'any') return fieldType(of, key, node, node.key, context);
  if (of.kind === 'record' || of.kind === 'map') context.expect(node.key, TEXT);
  else if (of.kind === 'any') context.valueOf(node.key);
  else return notARecord(of, node.of, context);
  return of.kind === 'map' ? of.of : ANY;
}

function fieldType(
  of: ExprType,
  name: string,
  { of: owner }: Step,
  at: Span,
  context: CheckContext,
): ExprType {
  if (of.kind === 'any' || of.kind === 'map') return insideOf(of);
  if (of.kind !== 'record') return notARecord(of, owner, context);
  const field = of.fields.get(name);
  if (field) return field.type;
  if (of.open) return ANY;
  return context.problem('expression.unknown-name', at, { name, ...suggestion(name, of.fields.keys()) });
}

function warnOfMissing(of: ExprType, node: Step, context: CheckContext): void {
  const key = keyOf(node);
  const field = of.kind === 'record' && key !== null ? of.fields.get(key) : undefined;
  const path = field?.optional ? pathOf(node) : null;
  if (field && path) context.mayBeMissing(path, node, field.type);
}

const notARecord = (of: ExprType, owner: Span, context: CheckContext): ExprType =>
  context.problem('expression.wrong-type', owner, { expected: 'record', found: of.kind });

/** `has()` asks about a path, so what it is given must be one with an owner. */
export function hasType(node: NodeOf<'has'>, context: CheckContext): ExprType {
  const [path, ...more] = node.args;
  if (!path || more.length > 0) {
    const params = { name: 'has', expected: 1, found: node.args.length };
    context.problem('expression.wrong-arguments', node, params);
  } else if (isStep(path) && keyOf(path) !== null) context.types.set(path, stepType(path, context, true));
  else if (path.kind === 'broken') context.typeOf(path);
  else context.problem('expression.not-a-path', path, {});
  return BOOLEAN;
}

const isStep = (node: Node): node is Step => node.kind === 'member' || node.kind === 'index';
