import { type AnyNode, type Field, fieldsOf, type Json, type JsonObject } from '#runtime/index.ts';
import { renamedInText } from './variable-names.ts';

/** A thing that gets another id: of a section of the workspace, a `script`, or a `variable` of the flow. */
export interface Renaming {
  kind: string;
  from: string;
  to: string;
}

type FieldType = Field['type'];

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a value of the type names by its id; undefined when it names nothing that can be renamed. */
export function kindNamedBy(type: FieldType): string | undefined {
  if (type.kind === 'reference') return type.to;
  return type.kind === 'script' || type.kind === 'variable' ? type.kind : undefined;
}

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
  if (kindNamedBy(type) === renaming.kind) return renamedStrings(value, (id) => renamedId(id, renaming));
  if (renaming.kind === 'variable') {
    const renamed = renamedStrings(value, (text) => renamedInText(type, text, renaming.from, renaming.to));
    if (typeof value === 'string') return renamed;
  }
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

const renamedId = (id: string, { from, to }: Renaming): string => (id === from ? to : id);

/** One string, or one per language: those are changed in place. */
function renamedStrings(value: Json, renamed: (text: string) => string): Json {
  if (typeof value === 'string') return renamed(value);
  if (!isObject(value)) return value;
  for (const [language, text] of Object.entries(value)) {
    const now = typeof text === 'string' ? renamed(text) : text;
    if (now !== text) value[language] = now;
  }
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
