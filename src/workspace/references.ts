import { type AnyNode, type Field, fieldsOf, type Json, type JsonObject } from '#runtime/index.ts';
import type { ThingsKey } from './sections.ts';

/** A thing that gets another id. */
export interface Renaming {
  kind: ThingsKey;
  from: string;
  to: string;
}

type FieldType = Field['type'];

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Renames what the params of a node refer to. */
export function renameIn(definition: AnyNode | undefined, params: JsonObject, renaming: Renaming): void {
  if (definition) renameInObject(fieldsOf(definition.params), params, renaming);
}

/** Renames what the fields of an object refer to, in place. Only what changes is written. */
export function renameInObject(fields: readonly Field[], object: JsonObject, renaming: Renaming): void {
  for (const { name, type } of fields) {
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    if (value === undefined) continue;
    const renamed = renamedValue(type, value, renaming);
    if (renamed !== value) object[name] = renamed;
  }
}

function renamedValue(type: FieldType, value: Json, renaming: Renaming): Json {
  if (type.kind === 'reference') return type.to === renaming.kind ? renamedId(value, renaming) : value;
  if (type.kind === 'list' && Array.isArray(value)) renameItems(type.item.type, value, renaming);
  if (!isObject(value)) return value;
  if (type.kind === 'group') renameInObject(type.fields, value, renaming);
  if (type.kind === 'variants') renameInObject(type.cases[String(value[type.by])] ?? [], value, renaming);
  return type.kind === 'map' ? renamedMap(type, value, renaming) : value;
}

function renameItems(type: FieldType, items: Json[], renaming: Renaming): void {
  for (const [index, item] of items.entries()) {
    const renamed = renamedValue(type, item, renaming);
    if (renamed !== item) items[index] = renamed;
  }
}

/** One id, or one per language. */
function renamedId(value: Json, { from, to }: Renaming): Json {
  if (!isObject(value)) return value === from ? to : value;
  for (const [language, id] of Object.entries(value)) if (id === from) value[language] = to;
  return value;
}

function renamedMap(type: Extract<FieldType, { kind: 'map' }>, value: JsonObject, renaming: Renaming): Json {
  for (const [key, inner] of Object.entries(value)) {
    const renamed = renamedValue(type.value.type, inner, renaming);
    if (renamed !== inner) value[key] = renamed;
  }
  const { key } = type;
  const isNamed = key.kind === 'reference' && key.to === renaming.kind && Object.hasOwn(value, renaming.from);
  if (!isNamed) return value;
  const entries = Object.entries(value).map(([id, inner]) => [
    id === renaming.from ? renaming.to : id,
    inner,
  ]);
  return Object.fromEntries(entries) as JsonObject;
}
