import { isReservedName } from '../../model/json.ts';
import { isStep, keyOf, type Node, type NodeOf, pathOf, type Step } from '../ast.ts';
import type { ExprType, RecordField } from '../environment.ts';
import { failure, wrongType } from '../errors.ts';
import { ANY, BOOLEAN, insideOf, nameOf } from '../types.ts';
import { ABSENT, Optional } from '../values/optional.ts';
import { type Box, boxOf } from './box.ts';
import type { Context } from './context.ts';
import type { Evaluate, Known } from './known.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What is behind a step: its type, how it is read, `undefined` where it is unset, and what makes it a value of ours. */
interface Reading {
  type: ExprType;
  read: Evaluate;
  box?: Box | undefined;
}

/** A macro's variable, or a name of the environment. */
export function name(node: NodeOf<'name'>, context: Context): Known {
  const local = context.local(node.name);
  if (local) {
    const { slots } = context.frame;
    const { slot, type } = local;
    return { type, evaluate: () => slots[slot] };
  }
  const { variables } = context.environment;
  const variable = variables.get(node.name);
  if (!variable) return context.unknown('expression.unknown-name', node, node.name, variables.keys());
  const { type, read } = variable;
  return { type, evaluate: required({ type, read, box: boxOf(type, node) }, node) };
}

/** `a.b`, `a["b"]` and `list[0]`, where what is unset is an error; `a.?b`, and what is read from it, is an optional. */
export function step(node: Step, context: Context): Known {
  const owner = context.of(node.parts[0]);
  const safe = node.optional || owner.type.kind === 'optional';
  const reading = readingOf(node, owner, context, !safe);
  if (!safe) return { type: reading.type, evaluate: required(reading, node) };
  const { type, read, box } = reading;
  return {
    type: { kind: 'optional', of: type },
    evaluate: (scope) => {
      const value = read(scope);
      return value === undefined ? ABSENT : new Optional(box ? box(value) : value);
    },
  };
}

/** `has()` asks about a path, so what it is given must be one with an owner. */
export function has(node: NodeOf<'has'>, context: Context): Known {
  const [path, ...more] = node.parts;
  if (!path || more.length > 0) {
    const params = { name: 'has', expected: 1, found: node.parts.length };
    return { ...context.problem('expression.wrong-arguments', node, params), type: BOOLEAN };
  }
  if (!isStep(path) || keyOf(path) === null) {
    if (path.kind !== 'broken') context.problem('expression.not-a-path', path, {});
    return { type: BOOLEAN, evaluate: () => false };
  }
  const { read } = readingOf(path, context.of(path.parts[0]), context, false);
  return { type: BOOLEAN, evaluate: (scope) => read(scope) !== undefined };
}

/** What must be there, as a value of the language. */
function required({ read, box }: Reading, node: Node): Evaluate {
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

/** A list is indexed by number; `a["b"]` is `a.b`. */
function readingOf(node: Step, owner: Known, context: Context, warns: boolean): Reading {
  const direct = owner.type.kind !== 'optional';
  const type = direct ? owner.type : insideOf(owner.type);
  const key = keyOf(node);
  if (type.kind === 'record' && key !== null) {
    const field = fieldOf(type, key, node, context);
    const path = warns && field?.optional ? pathOf(node) : null;
    if (path) context.mayBeMissing(path, node, field!.type);
    if (field && direct)
      return {
        type: field.type,
        read: declaredReader(node, key, owner, context),
        box: boxOf(field.type, node),
      };
    return { type: field?.type ?? ANY, read: dynamicReader(node, type, owner, () => key) };
  }
  const indexed = node.kind === 'index';
  if (!['any', 'map', 'record'].includes(type.kind) && !(type.kind === 'list' && indexed))
    return { type: noField(node, type, context).type, read: owner.evaluate };
  if (!indexed) return { type: insideOf(type), read: dynamicReader(node, type, owner, () => node.name) };
  const [, part] = node.parts;
  const at =
    type.kind === 'any'
      ? context.value(part)
      : context.expect(part, type.kind === 'list' ? 'number' : 'text');
  return { type: insideOf(type), read: dynamicReader(node, type, owner, at.evaluate) };
}

function fieldOf(
  { fields, open }: Extract<ExprType, { kind: 'record' }>,
  key: string,
  node: Step,
  context: Context,
): RecordField | undefined {
  const field = fields.get(key);
  const at = node.kind === 'member' ? node.at : node.parts[1];
  if (!field && !open) context.unknown('expression.unknown-name', at, key, fields.keys());
  return field;
}

const noField = (node: Step, owner: ExprType, context: Context): Known =>
  node.kind === 'member'
    ? context.problem('expression.no-field', node.at, { name: node.name, found: owner.kind })
    : context.wrongType(node.parts[0], 'record', owner);

/** A declared field is read as it is, by the environment's own way if it has one. */
function declaredReader(node: Step, key: string, owner: Known, context: Context): Evaluate {
  const [of] = node.parts;
  const variable =
    of.kind === 'name' && !context.local(of.name) ? context.environment.variables.get(of.name) : undefined;
  const shortcut = variable?.fields?.get(key);
  if (shortcut) return shortcut;
  if (isReservedName(key)) return (scope) => partOf(owner.evaluate(scope), key, node);
  // A variable whose fields are read need not be looked at itself: what is not there has no fields.
  const read = variable?.read ?? owner.evaluate;
  return (scope) => (read(scope) as Fields | null | undefined)?.[key];
}

/** Where only the values tell what is read. Of a closed record, only declared fields can be had. */
function dynamicReader(node: Step, type: ExprType, owner: Known, key: Evaluate): Evaluate {
  const declared = type.kind === 'record' && !type.open ? type.fields : null;
  return (scope) => {
    const from = owner.evaluate(scope);
    const of = from instanceof Optional ? from.value : from;
    if (of === undefined) return undefined;
    const name = key(scope);
    const value = partOf(of, name, node);
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
