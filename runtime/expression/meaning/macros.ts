import type { Node, NodeOf } from '../ast.ts';
import type { ExprType } from '../environment.ts';
import { isAbsorbable, wrongType } from '../errors.ts';
import type { Frame } from '../frame.ts';
import { asValue, BOOLEAN, insideOf, join, nameOf, TEXT } from '../types.ts';
import { keysOf } from '../values/keys.ts';
import { ABSENT, Optional } from '../values/optional.ts';
import type { Context } from './context.ts';
import type { Evaluate, Known } from './known.ts';

/** One step of a macro: pays for it, sets the variable and reads the body. */
type Step = (item: unknown, scope: never) => unknown;
type Items = (scope: never) => readonly unknown[];

/** What a macro gives, with its body read where its variable is known. */
export function macro(node: NodeOf<'macro'>, context: Context): Known {
  const { name, parts } = node;
  const [of, body] = parts;
  const range = name === 'optMap' ? context.expect(of, 'optional') : context.expect(of, 'list', 'map');
  // Of a map, or an open record, the variable is a key.
  const item = asValue(range.type).kind === 'map' ? TEXT : insideOf(range.type);
  return context.within(node, item, (slot) => {
    const makes = name === 'map' || name === 'optMap';
    const made = makes ? context.value(body) : context.expect(body, 'boolean');
    const step = stepOf(node, slot, made.evaluate, context.frame);
    if (name === 'optMap')
      return { type: { kind: 'optional', of: made.type }, evaluate: whenThere(range, step) };
    const items = itemsOf(node, range, context);
    const absorb = () => context.frame.charge(ERROR_FUEL, node);
    switch (name) {
      case 'map':
        return listOf(made.type, (scope) => items(scope).map((one) => step(one, scope)));
      case 'filter':
        return listOf(item, (scope) => items(scope).filter((one) => step(one, scope)));
      case 'exists_one':
        return yesOrNo((scope) => items(scope).filter((one) => step(one, scope)).length === 1);
      default:
        return yesOrNo(quantified(items, step, name === 'exists', absorb));
    }
  });
}

const listOf = (of: ExprType, evaluate: Evaluate): Known => ({ type: { kind: 'list', of }, evaluate });
const yesOrNo = (evaluate: Evaluate): Known => ({ type: BOOLEAN, evaluate });

const whenThere =
  (range: Known, step: Step): Evaluate =>
  (scope) => {
    const { value } = range.evaluate(scope) as Optional;
    return value === undefined ? ABSENT : new Optional(step(value, scope));
  };

/** The items of a list, the keys of a map. */
const itemsOf =
  (node: NodeOf<'macro'>, { evaluate }: Known, { frame }: Context): Items =>
  (scope) => {
    const all = evaluate(scope);
    if (Array.isArray(all)) return all;
    if (nameOf(all) !== 'map') throw wrongType(node.parts[0], 'list', all);
    return keysOf(all as object, (fuel) => frame.charge(fuel, node));
  };

function stepOf(node: NodeOf<'macro'>, slot: number, read: Evaluate, frame: Frame): Step {
  const { slots } = frame;
  const cost = weight(node.parts[1]);
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

/** An error takes longer to make than most steps. */
const ERROR_FUEL = 3;

/** `exists` is decided by a true, `all` by a false, even when another item is an error. */
const quantified =
  (items: Items, step: Step, decisive: boolean, absorb: () => void): Evaluate =>
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

/** `or` gives an optional, `orValue` what is in it or what stands for it, which is read only when it is wanted. */
export function fallback({ parts: [of, other], unwraps }: NodeOf<'fallback'>, context: Context): Known {
  const first = context.expect(of, 'optional');
  const second = unwraps ? context.value(other) : context.expect(other, 'optional');
  const inside = insideOf(first.type);
  return {
    type: unwraps ? join(inside, second.type) : { kind: 'optional', of: join(inside, insideOf(second.type)) },
    evaluate: (scope) => {
      const optional = first.evaluate(scope) as Optional;
      if (optional.value === undefined) return second.evaluate(scope);
      return unwraps ? optional.value : optional;
    },
  };
}
