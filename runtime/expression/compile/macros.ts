import type { Node, NodeOf } from '../ast.ts';
import { isAbsorbable, wrongType } from '../errors.ts';
import type { Frame } from '../frame.ts';
import { nameOf, type TypeName } from '../types.ts';
import { ABSENT, Optional } from '../values/optional.ts';
import type { CompileContext, Evaluate } from './context.ts';

/** One step of a macro: pays for it, sets the variable and reads what stands in the brackets. */
type Step<S> = (item: unknown, scope: S) => unknown;
type Items<S> = (scope: S) => readonly unknown[];

export function emitMacro<S>(node: NodeOf<'macro'>, context: CompileContext<S>): Evaluate<S> {
  const { name } = node;
  if (name === 'optMap') return optionalMapped(node, context);
  const all = itemsOf(node, context);
  const step = stepOf(node, name === 'map' ? 'any' : 'boolean', context);
  switch (name) {
    case 'all':
    case 'exists':
      return quantified(all, step, name === 'exists');
    case 'exists_one':
      return (scope) => all(scope).filter((item) => step(item, scope)).length === 1;
    case 'filter':
      return (scope) => all(scope).filter((item) => step(item, scope));
    case 'map':
      return (scope) => all(scope).map((item) => step(item, scope));
  }
}

/** The body, as it is read for each item. */
function stepOf<S>(node: NodeOf<'macro'>, asked: TypeName, context: CompileContext<S>): Step<S> {
  const [, body] = node.parts;
  const { frame, facts } = context;
  const { slots } = frame;
  const slot = facts.slots.get(node)!;
  const cost = weight(body);
  const read = context.as(body, asked);
  return (item, scope) => {
    frame.charge(cost, node);
    slots[slot] = item;
    return read(scope);
  };
}

/** What a step costs: a unit for each node of it. A macro inside pays for its own steps. */
function weight(node: Node): number {
  const parts = node.kind === 'macro' ? [node.parts[0]] : node.parts;
  return parts.reduce((sum, part) => sum + weight(part), 1);
}

/** Even a macro that stops at once lists the keys: so many for a unit of fuel. */
const KEYS_SHIFT = 4;

/** The items of a list, the keys of a map. */
function itemsOf<S>(node: NodeOf<'macro'>, context: CompileContext<S>): Items<S> {
  const range = context.of(node.parts[0]);
  const { frame } = context;
  return (scope) => {
    const items = range(scope);
    return Array.isArray(items) ? items : keysOf(items, node, frame);
  };
}

function keysOf(map: unknown, node: NodeOf<'macro'>, frame: Frame): readonly string[] {
  if (nameOf(map) !== 'map') throw wrongType(node.parts[0], 'list', map);
  const keys = Object.keys(map as object);
  frame.charge(keys.length >> KEYS_SHIFT, node);
  return keys;
}

/** `exists` is decided by a true, `all` by a false, even when another item is an error. */
const quantified =
  <S>(items: Items<S>, step: Step<S>, decisive: boolean): Evaluate<S> =>
  (scope) => {
    let thrown: unknown;
    for (const item of items(scope)) {
      try {
        if (step(item, scope) === decisive) return decisive;
      } catch (error) {
        if (!isAbsorbable(error)) throw error;
        thrown ??= error;
      }
    }
    if (thrown !== undefined) throw thrown;
    return !decisive;
  };

function optionalMapped<S>(node: NodeOf<'macro'>, context: CompileContext<S>): Evaluate<S> {
  const of = context.as(node.parts[0], 'optional');
  const step = stepOf(node, 'any', context);
  return (scope) => {
    const { value } = of(scope) as Optional;
    return value === undefined ? ABSENT : new Optional(step(value, scope));
  };
}

/** `or` and `orValue`: the second is read only when the first is absent. */
export function emitFallback<S>(node: NodeOf<'fallback'>, context: CompileContext<S>): Evaluate<S> {
  const of = context.as(node.parts[0], 'optional');
  const otherwise = context.as(node.parts[1], node.unwraps ? 'any' : 'optional');
  return (scope) => {
    const optional = of(scope) as Optional;
    if (optional.value === undefined) return otherwise(scope);
    return node.unwraps ? optional.value : optional;
  };
}
