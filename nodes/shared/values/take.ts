import type { Draft } from '../../../runtime/define/node.ts';
import type { Turn } from '../../../runtime/define/step.ts';
import type { Json } from '../../../runtime/model/json.ts';
import type { VariableValue } from '../../../runtime/model/variable.ts';
import type { TakenValue, TakenValues } from './params.ts';

/**
 * Keeps in variables what `read` finds of each value. Answers where the first one that must be there is not, or is of
 * another type; nothing is kept then.
 */
export function takeValues(
  turn: Turn,
  values: TakenValues,
  read: (from: string) => Json | undefined,
): string | undefined {
  const kept: [string, VariableValue][] = [];
  for (const one of values) {
    const value = asTyped(one.type, read(one.from));
    if (value !== undefined) kept.push([one.saveTo, value]);
    else if (!one.optional) return one.from;
  }
  for (const [name, value] of kept) turn.contact.vars[name] = value;
  return undefined;
}

/** A number or a yes or no can be told as a text; nothing else is taken for what it is not. */
function asTyped(type: TakenValue['type'], value: Json | undefined): VariableValue | undefined {
  if (value === null || value === undefined || typeof value === 'object') return undefined;
  if (type === 'text') return String(value);
  return typeof value === type ? value : undefined;
}

/** The variables that are sure to have a value once all that must be there was. */
export const takenNames = (values: Draft<TakenValues> | undefined): string[] =>
  (values ?? []).flatMap(({ saveTo, optional = false }) => (saveTo && !optional ? [saveTo] : []));
