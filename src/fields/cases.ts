import type { Field, Json, JsonObject } from '#runtime/index.ts';
import { initialGroup, initialOf } from './initial.ts';
import { keyOf } from './keys.ts';

type Variants = Extract<Field['type'], { kind: 'variants' }>;

const isList = (value: Json | undefined): value is Json[] => Array.isArray(value);

const itemFields = (field: Field): readonly Field[] =>
  field.type.kind === 'list' && field.type.item.type.kind === 'group' ? field.type.item.type.fields : [];

/**
 * The value after another case is chosen. Fields of the same name and kind keep what they hold; a list takes over
 * the items of a list of another name, so that buttons made into a list of rows stay connected.
 */
export function toCase({ by, cases }: Variants, value: JsonObject, wanted: string): JsonObject {
  const before = cases[String(value[by])] ?? [];
  const after = cases[wanted] ?? [];
  const chosen: JsonObject = { [by]: wanted, ...initialGroup(after) };
  for (const field of after) {
    const kept = keptValue(field, before, value);
    if (kept !== undefined) chosen[field.name] = kept;
  }
  return chosen;
}

function keptValue(field: Field, before: readonly Field[], value: JsonObject): Json | undefined {
  const same = before.find(({ name, type }) => name === field.name && type.kind === field.type.kind);
  if (same) return value[same.name];
  if (itemFields(field).length === 0) return undefined;
  const list = before.find((one) => itemFields(one).length > 0);
  const items = list && value[list.name];
  return isList(items) && items.length > 0 ? itemsAs(items, field) : undefined;
}

function itemsAs(items: readonly Json[], list: Field): Json[] {
  const fields = itemFields(list);
  return items.map((item) => {
    const made = initialGroup(fields);
    for (const { name, type } of fields) {
      const kept = type.kind === 'key' ? keyOf(item, name) : fieldIn(item, name);
      if (kept !== undefined && kept !== '') made[name] = kept;
    }
    return made;
  });
}

function fieldIn(item: Json, name: string): Json | undefined {
  const isGroup = typeof item === 'object' && item !== null && !Array.isArray(item);
  return isGroup && Object.hasOwn(item, name) ? item[name] : undefined;
}

/** The items with one more at the end. */
export const withOneMore = (items: readonly Json[], item: Field, word: string): Json[] => [
  ...items,
  initialOf(item, items, word),
];

/** The items with one moved to another place. */
export function moved(items: readonly Json[], from: number, to: number): Json[] {
  const others = items.filter((_, index) => index !== from);
  const item = items[from];
  return item === undefined ? [...items] : [...others.slice(0, to), item, ...others.slice(to)];
}
