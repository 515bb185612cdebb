import type { NodeOf } from '../ast.ts';
import type { Span } from '../codes.ts';
import type { ExprType, RecordField } from '../environment.ts';
import { failure } from '../errors.ts';
import { nameOf } from '../types.ts';
import type { Optional } from '../values/optional.ts';
import { boxOf } from './box.ts';

export type Fields = Record<string, unknown>;
export type Step = NodeOf<'member' | 'index'>;
/** What is in an owner, by key; `undefined` is unset. */
export type Read = (owner: unknown, key: unknown) => unknown;

/** How to read from an owner of a type: of a closed record only declared fields can be had. */
export function readFrom(node: Step, owner: ExprType): Read {
  const at = node.kind === 'index' ? node.key : node;
  const declared = owner.kind === 'record' && !owner.open ? owner.fields : null;
  return (from, key) => {
    if (Array.isArray(from)) return itemAt(from, key, at, node);
    const found = nameOf(from);
    if (found === 'optional') return readFrom(node, owner)((from as Optional).value, key);
    if (found !== 'map') throw failure('expression.wrong-type', node.of, { expected: 'record', found });
    if (typeof key !== 'string')
      throw failure('expression.wrong-type', at, { expected: 'text', found: nameOf(key) });
    return declared === null
      ? ownField(from as object, key)
      : declaredField(from as object, key, declared, node);
  };
}

function declaredField(
  owner: object,
  key: string,
  declared: ReadonlyMap<string, RecordField>,
  span: Span,
): unknown {
  const field = declared.get(key);
  const value = field && ownField(owner, key);
  const box = field && boxOf(field.type, span);
  return box && value !== undefined ? box(value) : value;
}

const ownField = (owner: object, key: string): unknown =>
  Object.hasOwn(owner, key) ? (owner as Fields)[key] : undefined;

function itemAt(list: readonly unknown[], index: unknown, at: Span, node: Step): unknown {
  const found = nameOf(index);
  if (found !== 'number' || node.kind === 'member') {
    const [span, expected] = node.kind === 'member' ? [node.of, 'record'] : [at, 'number'];
    throw failure('expression.wrong-type', span, {
      expected,
      found: node.kind === 'member' ? 'list' : found,
    });
  }
  const item = list[index as number];
  if (item === undefined && !node.optional)
    throw failure('expression.no-such-item', at, { index: index as number });
  return item;
}
