import { isReservedName } from '../../model/json.ts';
import { isStep, keyOf, type Node, type NodeOf, type Step } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { failure, wrongType } from '../errors.ts';
import { nameOf } from '../types.ts';
import { ABSENT, Optional } from '../values/optional.ts';
import { type Box, boxOf } from './box.ts';
import type { CompileContext, Evaluate } from './context.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A macro's variable, or a name of the environment. */
export function emitName<S>(node: NodeOf<'name'>, context: CompileContext<S>): Evaluate<S> {
  const variable = variableOf(node, context);
  if (variable) return required(variable.read, boxOf(variable.type, node), node);
  const { slots } = context.frame;
  const slot = context.facts.slots.get(node)!;
  return () => slots[slot];
}

/** The variable of the environment that a node names; undefined for a macro's variable, and for what is no name. */
const variableOf = <S>(node: Node, { environment, facts }: CompileContext<S>) =>
  node.kind === 'name' && !facts.slots.has(node) ? environment.variables.get(node.name) : undefined;

/** `a.b`, `a["b"]` and `list[0]`, where what is unset is an error; `a.?b`, where it is an absent optional. */
export function emitStep<S>(node: Step, context: CompileContext<S>): Evaluate<S> {
  const { read, box } = reader(node, context);
  if (!node.optional && context.typeOf(node.parts[0]).kind !== 'optional') return required(read, box, node);
  return (scope) => {
    const value = read(scope);
    return value === undefined ? ABSENT : new Optional(box ? box(value) : value);
  };
}

export function emitHas<S>(node: NodeOf<'has'>, context: CompileContext<S>): Evaluate<S> {
  const { read } = reader(node.parts[0] as Step, context);
  return (scope) => read(scope) !== undefined;
}

/** What must be there, as a value of the language. */
function required<S>(read: Evaluate<S>, box: Box | undefined, node: Node): Evaluate<S> {
  const missing = () => failure('expression.missing-value', node, { path: described(node) });
  if (!box)
    return (scope) => {
      const value = read(scope);
      if (value === undefined) throw missing();
      return value;
    };
  return (scope) => {
    const value = read(scope);
    if (value === undefined) throw missing();
    return box(value);
  };
}

/** A path for a sentence: what is known only when it runs is left open. */
function described(node: Node): string {
  if (node.kind === 'name') return node.name;
  if (!isStep(node)) return '…';
  const key = keyOf(node);
  return `${described(node.parts[0])}${key === null ? '[…]' : `.${key}`}`;
}

/** How to read what is behind a step, `undefined` where it is unset, and what makes it a value of the language. */
function reader<S>(node: Step, context: CompileContext<S>): { read: Evaluate<S>; box?: Box | undefined } {
  const owner = context.typeOf(node.parts[0]);
  const key = keyOf(node);
  const field = owner.kind === 'record' && key !== null ? owner.fields.get(key) : undefined;
  if (key !== null && field)
    return { read: declaredReader(node, key, context), box: boxOf(field.type, node) };
  return { read: dynamicReader(node, owner.kind === 'optional' ? owner.of : owner, context) };
}

/** A declared field is read as it is, by the environment's own way if it has one. */
function declaredReader<S>(node: Step, key: string, context: CompileContext<S>): Evaluate<S> {
  const variable = variableOf(node.parts[0], context);
  const shortcut = variable?.fields?.get(key);
  if (shortcut) return shortcut;
  if (isReservedName(key)) {
    const of = context.of(node.parts[0]);
    return (scope) => partOf(of(scope), key, node);
  }
  // A variable whose fields are read need not be looked at itself: what is not there has no fields.
  const of = variable?.read ?? context.of(node.parts[0]);
  return (scope) => (of(scope) as Fields | null | undefined)?.[key];
}

/** Where only the values tell what is read. Of a closed record, only declared fields can be had. */
function dynamicReader<S>(node: Step, type: ExprType, context: CompileContext<S>): Evaluate<S> {
  const of = context.of(node.parts[0]);
  const key = node.kind === 'index' ? context.of(node.parts[1]) : () => node.name;
  const declared = type.kind === 'record' && !type.open ? type.fields : null;
  return (scope) => {
    const from = of(scope);
    const owner = from instanceof Optional ? from.value : from;
    if (owner === undefined) return undefined;
    const name = key(scope);
    const value = partOf(owner, name, node);
    if (declared === null || value === undefined) return value;
    const field = declared.get(name as string);
    const box = field && boxOf(field.type, node);
    return box ? box(value) : field && value;
  };
}

/** What is at an index of a list, or under a key of a map; `undefined` is unset. */
function partOf(owner: unknown, key: unknown, node: Step): unknown {
  const at = node.kind === 'index' ? node.parts[1] : node;
  if (Array.isArray(owner) && at !== node) {
    if (typeof key !== 'number') throw wrongType(at, 'number', key);
    const item: unknown = owner[key];
    if (item === undefined && !node.optional) throw failure('expression.no-such-item', at, { index: key });
    return item;
  }
  if (nameOf(owner) !== 'map') throw wrongType(node.parts[0], 'record', owner);
  if (typeof key !== 'string') throw wrongType(at, 'text', key);
  return Object.hasOwn(owner as object, key) ? (owner as Fields)[key] : undefined;
}
