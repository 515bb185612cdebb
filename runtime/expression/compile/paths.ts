import { isReservedName } from '../../model/json.ts';
import { keyOf, type Node, type NodeOf, pathOf } from '../ast.ts';
import type { Span } from '../codes.ts';
import { failure } from '../errors.ts';
import { nameOf } from '../types.ts';
import type { CompileContext, Evaluate } from './context.ts';

type Fields = Record<string, unknown>;

export function emitName<S>(node: NodeOf<'name'>, context: CompileContext<S>): Evaluate<S> {
  const variable = context.environment.variables.get(node.name)!;
  return (scope) => variable.read(scope);
}

/** `a.b`, `a["b"]` and `list[0]`; what is unset is an error. */
export function emitPath<S>(node: NodeOf<'member' | 'index'>, context: CompileContext<S>): Evaluate<S> {
  const read = reader(node, context);
  const path = described(node);
  return (scope) => {
    const value = read(scope);
    if (value === undefined) throw failure('expression.missing-value', node, { path });
    return value;
  };
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
  const read = reader(node.args[0] as NodeOf<'member' | 'index'>, context);
  return (scope) => read(scope) !== undefined;
}

/** Reads what is behind a path; `undefined` is unset. */
function reader<S>(node: NodeOf<'member' | 'index'>, context: CompileContext<S>): Evaluate<S> {
  const key = keyOf(node);
  if (key === null) return emitIndex(node as NodeOf<'index'>, context);
  return shortcut(node.of, key, context) ?? emitField(node.of, key, context);
}

/** The environment's own way to a field of one of its variables. */
function shortcut<S>(of: Node, key: string, { environment }: CompileContext<S>): Evaluate<S> | undefined {
  return of.kind === 'name' ? environment.variables.get(of.name)?.fields?.get(key) : undefined;
}

/** A declared field is read directly, unless its name also lives on every object. */
function emitField<S>(of: Node, key: string, context: CompileContext<S>): Evaluate<S> {
  const type = context.typeOf(of);
  const declared = type.kind === 'record' && type.fields.has(key);
  if (declared && !isReservedName(key)) {
    const owner = context.of(of);
    return (scope) => (owner(scope) as Fields | null | undefined)?.[key];
  }
  const owner = context.as(of, 'record');
  return (scope) => ownField(owner(scope), key);
}

const ownField = (owner: unknown, key: string): unknown =>
  typeof owner === 'object' && owner !== null && Object.hasOwn(owner, key)
    ? (owner as Fields)[key]
    : undefined;

/** A key that is known only now. Of a closed record only declared fields can be had. */
function emitIndex<S>(node: NodeOf<'index'>, context: CompileContext<S>): Evaluate<S> {
  const owner = context.of(node.of);
  const key = context.of(node.key);
  const type = context.typeOf(node.of);
  const declared = type.kind === 'record' && !type.open ? type.fields : null;
  return (scope) => {
    const from = owner(scope);
    const at = key(scope);
    if (Array.isArray(from)) return itemAt(from, at, node.key);
    expectKind(from, 'record', node.of);
    expectKind(at, 'text', node.key);
    return declared === null || declared.has(at as string) ? ownField(from, at as string) : undefined;
  };
}

function itemAt(list: readonly unknown[], index: unknown, span: Span): unknown {
  expectKind(index, 'number', span);
  const item = list[index as number];
  if (item === undefined) throw failure('expression.no-such-item', span, { index: index as number });
  return item;
}

function expectKind(value: unknown, expected: 'record' | 'text' | 'number', span: Span): void {
  const found = nameOf(value);
  if (found !== expected) throw failure('expression.wrong-type', span, { expected, found });
}
