import { isReservedName } from '../../model/json.ts';
import { keyOf, type Node, type NodeOf, pathOf } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { failure } from '../errors.ts';
import { ABSENT, Optional } from '../values/optional.ts';
import { boxOf } from './box.ts';
import type { CompileContext, Evaluate } from './context.ts';
import { type Fields, readFrom, type Step } from './read.ts';

/** A macro's variable, or a name of the environment. */
export function emitName<S>(node: NodeOf<'name'>, context: CompileContext<S>): Evaluate<S> {
  const slot = context.facts.slots.get(node);
  if (slot !== undefined) {
    const { slots } = context.frame;
    return () => slots[slot];
  }
  const { read, type } = context.environment.variables.get(node.name)!;
  const box = boxOf(type, node) ?? ((value) => value);
  return (scope) => {
    const value = read(scope);
    if (value === undefined) throw failure('expression.missing-value', node, { path: node.name });
    return box(value);
  };
}

/** `a.b`, `a["b"]` and `list[0]`, where what is unset is an error; `a.?b`, where it is an absent optional. */
export function emitStep<S>(node: Step, context: CompileContext<S>): Evaluate<S> {
  const path = described(node);
  const missing = () => failure('expression.missing-value', node, { path });
  const declared = declaredReader(node, context);
  if (declared) {
    // The hot path of most expressions: one closure for the step and for its error.
    const { of, key } = declared;
    return (scope) => {
      const value = (of(scope) as Fields | null | undefined)?.[key];
      if (value === undefined) throw missing();
      return value;
    };
  }
  const read = reader(node, context);
  if (context.typeOf(node).kind === 'optional') return read;
  return (scope) => {
    const value = read(scope);
    if (value === undefined) throw missing();
    return value;
  };
}

/** A variable whose fields are read need not be looked at itself: what is not there has no fields. */
const ownerReader = <S>(of: Node, context: CompileContext<S>): Evaluate<S> =>
  of.kind === 'name' && !context.facts.slots.has(of)
    ? context.environment.variables.get(of.name)!.read
    : context.of(of);

/** A declared field that can be read as it is: no way of its own, nothing to be made of it, no name of every object. */
function declaredReader<S>(node: Step, context: CompileContext<S>): { of: Evaluate<S>; key: string } | null {
  const key = keyOf(node);
  const owner = context.typeOf(node.of);
  if (key === null || owner.kind !== 'record' || node.optional || isReservedName(key)) return null;
  const field = owner.fields.get(key);
  if (!field || boxOf(field.type, node) || shortcut(node.of, key, context)) return null;
  return { of: ownerReader(node.of, context), key };
}

/** A path for a sentence: what is known only when it runs is left open. */
function described(node: Node): string {
  const path = pathOf(node);
  if (path) return path.join('.');
  if (node.kind !== 'member' && node.kind !== 'index') return '…';
  const key = keyOf(node);
  return `${described(node.of)}${key === null ? '[…]' : `.${key}`}`;
}

export function emitHas<S>(node: NodeOf<'has'>, context: CompileContext<S>): Evaluate<S> {
  const path = node.args[0] as Step;
  const read = reader(path, context);
  return context.typeOf(path).kind === 'optional'
    ? (scope) => (read(scope) as Optional).value !== undefined
    : (scope) => read(scope) !== undefined;
}

/** Reads what is behind a path; `undefined` is unset, in an optional where the step gives one. */
function reader<S>(node: Step, context: CompileContext<S>): Evaluate<S> {
  const owner = context.typeOf(node.of);
  if (owner.kind === 'optional') return throughOptional(node, owner.of, context);
  const read = plainReader(node, owner, context);
  return node.optional ? (scope) => optionalOf(read(scope)) : read;
}

const optionalOf = (value: unknown): Optional => (value === undefined ? ABSENT : new Optional(value));

/** What is read from an absent optional is absent. */
function throughOptional<S>(node: Step, inner: ExprType, context: CompileContext<S>): Evaluate<S> {
  const of = context.of(node.of);
  const key = keyReader(node, context);
  const read = readFrom(node, inner);
  return (scope) => {
    const { value } = of(scope) as Optional;
    return value === undefined ? ABSENT : optionalOf(read(value, key(scope)));
  };
}

function keyReader<S>(node: Step, context: CompileContext<S>): Evaluate<S> {
  if (node.kind === 'index') return context.of(node.key);
  const { name } = node;
  return () => name;
}

function plainReader<S>(node: Step, owner: ExprType, context: CompileContext<S>): Evaluate<S> {
  const key = keyOf(node);
  if (key === null || owner.kind === 'list') {
    const of = context.of(node.of);
    const at = keyReader(node, context);
    const read = readFrom(node, owner);
    return (scope) => read(of(scope), at(scope));
  }
  const direct = shortcut(node.of, key, context) ?? fieldReader(node, key, owner, context);
  const field = owner.kind === 'record' ? owner.fields.get(key) : undefined;
  const box = field && boxOf(field.type, node);
  if (!box) return direct;
  return (scope) => {
    const value = direct(scope);
    return value === undefined ? undefined : box(value);
  };
}

/** The environment's own way to a field of one of its variables. */
function shortcut<S>(
  of: Node,
  key: string,
  { environment, facts }: CompileContext<S>,
): Evaluate<S> | undefined {
  if (of.kind !== 'name' || facts.slots.has(of)) return undefined;
  return environment.variables.get(of.name)?.fields?.get(key);
}

/** A declared field is read directly, unless its name also lives on every object. */
function fieldReader<S>(node: Step, key: string, owner: ExprType, context: CompileContext<S>): Evaluate<S> {
  const declared = owner.kind === 'record' && owner.fields.has(key);
  const of = context.of(node.of);
  if (declared && !isReservedName(key)) return (scope) => (of(scope) as Fields | null | undefined)?.[key];
  const read = readFrom(node, owner);
  return (scope) => read(of(scope), key);
}
