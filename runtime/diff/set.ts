import type { Json } from '../model/json.ts';
import type { Step } from './change.ts';
import { isObject } from './json.ts';

/** The value with another one at the path, or none; what lies beside the path stays the same object. */
export function setAt(value: Json, path: readonly Step[], wanted: Json | undefined): Json {
  const made = within(value, path, () => wanted);
  return made === undefined ? value : made;
}

/** The value with an item in the list at the path, or without it. */
export function setItem(
  value: Json,
  path: readonly Step[],
  { item, order, wanted }: { item: string; order: readonly string[]; wanted: Json | undefined },
): Json {
  return (
    within(value, path, (list) => (Array.isArray(list) ? withItem(list, item, order, wanted) : list)) ?? value
  );
}

type Change = (value: Json | undefined) => Json | undefined;

/** A flow that was edited since may lack the way to a place: it is then left as it is. */
function within(value: Json | undefined, path: readonly Step[], change: Change): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return inList(value, step, rest, change);
  if (!isObject(value) || typeof step !== 'string') return value;
  const made = within(Object.hasOwn(value, step) ? value[step] : undefined, rest, change);
  if (made !== undefined) return { ...value, [step]: made };
  const { [step]: _gone, ...others } = value;
  return others;
}

function inList(list: readonly Json[], step: Step, rest: readonly Step[], change: Change): Json[] {
  const at = typeof step === 'object' ? list.findIndex((one) => idOf(one) === step.item) : Number(step);
  return list.map((one, index) => {
    const made = index === at ? within(one, rest, change) : one;
    return made === undefined ? one : made;
  });
}

const idOf = (item: Json): Json | undefined => (isObject(item) ? item['id'] : undefined);

/** An item's place is before the first that comes after it. */
function withItem(list: readonly Json[], item: string, order: readonly string[], wanted: Json | undefined) {
  const others = list.filter((one) => idOf(one) !== item);
  if (wanted === undefined) return others;
  const rank = order.indexOf(item);
  const after = others.findIndex((one) => order.indexOf(String(idOf(one))) > rank);
  const at = after === -1 ? others.length : after;
  return [...others.slice(0, at), wanted, ...others.slice(at)];
}
