import { type Node, type NodeOf, partsOf } from '../ast.ts';
import { failure, isAbsorbable } from '../errors.ts';
import { nameOf } from '../types.ts';
import { keysOf } from '../values/keys.ts';
import { ABSENT, Optional } from '../values/optional.ts';
import type { CompileContext, Evaluate } from './context.ts';
import type { Frame } from './frame.ts';

/** One step of a macro: sets its variable, pays for the step and reads what stands in its brackets. */
type Step<S> = (item: unknown, scope: S) => unknown;

/** A macro's parts, ready to be gone through. */
interface Loop<S> {
  items: (scope: S) => readonly unknown[];
  step: Step<S>;
  /** Pays for an error that is passed over. */
  absorb: () => void;
}

export function emitMacro<S>(node: NodeOf<'macro'>, context: CompileContext<S>): Evaluate<S> {
  switch (node.name) {
    case 'all':
      return quantified(loopOf(node, context, true), false);
    case 'exists':
      return quantified(loopOf(node, context, true), true);
    case 'exists_one':
      return existsOne(loopOf(node, context, true));
    case 'filter':
      return filtered(loopOf(node, context, true));
    case 'map':
      return mapped(node, context);
    case 'optMap':
      return optionalMapped(node, context);
  }
}

function loopOf<S>(node: NodeOf<'macro'>, context: CompileContext<S>, asks: boolean): Loop<S> {
  const { frame, facts } = context;
  const range = context.of(node.of);
  const slot = facts.slots.get(node)!;
  const cost = weight(node.body);
  const body = asks ? context.as(node.body, 'boolean') : context.of(node.body);
  return {
    items: (scope) => itemsOf(range(scope), node, frame),
    step: (item, scope) => {
      frame.charge(cost, node);
      frame.slots[slot] = item;
      return body(scope);
    },
    absorb: () => frame.charge(ERROR_FUEL, node),
  };
}

/** An error takes longer to make than most steps. */
const ERROR_FUEL = 3;

/** What a step costs: a unit for each node of it. A macro inside pays for its own steps. */
function weight(node: Node): number {
  const parts = node.kind === 'macro' ? [node.of] : partsOf(node);
  return parts.reduce((sum, part) => sum + weight(part), 1);
}

/** The items of a list, the keys of a map. */
function itemsOf(range: unknown, node: NodeOf<'macro'>, frame: Frame): readonly unknown[] {
  if (Array.isArray(range)) return range;
  const found = nameOf(range);
  if (found !== 'map') throw failure('expression.wrong-type', node.of, { expected: 'list', found });
  return keysOf(range as object, (fuel) => frame.charge(fuel, node));
}

/** `exists` is decided by a true, `all` by a false, even when another item is an error. */
const quantified =
  <S>({ items, step, absorb }: Loop<S>, decisive: boolean): Evaluate<S> =>
  (scope) => {
    let thrown: unknown;
    for (const item of items(scope)) {
      try {
        if (step(item, scope) === decisive) return decisive;
      } catch (error) {
        if (!isAbsorbable(error)) throw error;
        absorb();
        thrown ??= error;
      }
    }
    if (thrown !== undefined) throw thrown;
    return !decisive;
  };

const existsOne =
  <S>({ items, step }: Loop<S>): Evaluate<S> =>
  (scope) => {
    let found = 0;
    for (const item of items(scope)) if (step(item, scope) === true) found++;
    return found === 1;
  };

const filtered =
  <S>({ items, step }: Loop<S>): Evaluate<S> =>
  (scope) =>
    items(scope).filter((item) => step(item, scope));

function mapped<S>(node: NodeOf<'macro'>, context: CompileContext<S>): Evaluate<S> {
  const { items, step } = loopOf(node, context, false);
  if (!node.where) return (scope) => items(scope).map((item) => step(item, scope));
  const where = context.as(node.where, 'boolean');
  const cost = weight(node.where);
  const { frame, facts } = context;
  const slot = facts.slots.get(node)!;
  return (scope) => {
    const results: unknown[] = [];
    for (const item of items(scope)) {
      frame.charge(cost, node);
      frame.slots[slot] = item;
      if (where(scope)) results.push(step(item, scope));
    }
    return results;
  };
}

function optionalMapped<S>(node: NodeOf<'macro'>, context: CompileContext<S>): Evaluate<S> {
  const of = context.as(node.of, 'optional');
  const slot = context.facts.slots.get(node)!;
  const body = context.of(node.body);
  const { slots } = context.frame;
  return (scope) => {
    const { value } = of(scope) as Optional;
    if (value === undefined) return ABSENT;
    slots[slot] = value;
    return new Optional(body(scope));
  };
}

/** `or` and `orValue`: the second is read only when the first is absent. */
export function emitFallback<S>(node: NodeOf<'fallback'>, context: CompileContext<S>): Evaluate<S> {
  const of = context.as(node.of, 'optional');
  const otherwise = node.unwraps ? context.of(node.otherwise) : context.as(node.otherwise, 'optional');
  return (scope) => {
    const optional = of(scope) as Optional;
    if (optional.value === undefined) return otherwise(scope);
    return node.unwraps ? optional.value : optional;
  };
}
