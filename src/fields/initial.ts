import type { Field, Json, JsonObject } from '#runtime/index.ts';
import { freeKey } from './keys.ts';

const MINUTE_SECONDS = 60;

/** What a field holds before anything is filled in. `siblings` are the items of the list it is to be in. */
export function initialOf(field: Field, siblings: readonly Json[] = [], word = 'item'): Json {
  if (field.default !== undefined) return structuredClone(field.default);
  const { type } = field;
  switch (type.kind) {
    case 'number':
      return Math.max(0, type.min ?? 0);
    case 'duration':
      return MINUTE_SECONDS;
    case 'boolean':
      return false;
    case 'choice':
      return type.options[0] ?? '';
    case 'list':
      return initialItems(type.item, type.min, field.name);
    case 'map':
      return {};
    case 'group':
      return initialGroup(type.fields, siblings, word);
    case 'variants':
      return initialCase(type.by, type.cases, Object.keys(type.cases)[0] ?? '');
    default:
      return '';
  }
}

function initialItems(item: Field, count: number, word: string): Json[] {
  const items: Json[] = [];
  while (items.length < count) items.push(initialOf(item, items, word));
  return items;
}

/** Only what must be there: what may be left out begins as left out. */
export const initialGroup = (
  fields: readonly Field[],
  siblings: readonly Json[] = [],
  word = 'item',
): JsonObject =>
  Object.fromEntries(
    fields
      .filter((field) => field.required)
      .map((field) => [
        field.name,
        field.type.kind === 'key' ? freeKey(siblings, field.name, word) : initialOf(field, [], field.name),
      ]),
  );

const initialCase = (by: string, cases: Record<string, Field[]>, name: string): JsonObject => ({
  [by]: name,
  ...initialGroup(cases[name] ?? []),
});
