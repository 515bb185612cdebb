import type { Json, JsonObject } from '../model/json.ts';
import type { Field } from './fields.ts';

/** A value of a node's params with the field it belongs to. */
export interface FieldValue {
  field: Field;
  /** Dotted path with indices, such as `buttons.0.title`. */
  path: string;
  value: Json;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const join = (path: string, key: string | number) => (path ? `${path}.${key}` : String(key));

/** Every present value of the params, lists and groups entered; wrong shapes are passed over. */
export function valuesOf(fields: readonly Field[], params: JsonObject, at = ''): FieldValue[] {
  return fields.flatMap((field) => {
    const value = Object.hasOwn(params, field.name) ? params[field.name] : field.default;
    return value === undefined ? [] : inside(field, join(at, field.name), value);
  });
}

function inside(field: Field, path: string, value: Json): FieldValue[] {
  const { type } = field;
  const self = { field, path, value };
  if (type.kind === 'list')
    return Array.isArray(value)
      ? [self, ...value.flatMap((item, index) => inside(type.item, join(path, index), item))]
      : [self];
  if (type.kind === 'group') return isObject(value) ? [self, ...valuesOf(type.fields, value, path)] : [self];
  if (type.kind === 'map' && isObject(value))
    return [
      self,
      ...Object.entries(value).flatMap(([key, item]) => inside(type.value, join(path, key), item)),
    ];
  if (type.kind === 'variants' && isObject(value))
    return [self, ...valuesOf(type.cases[String(value[type.by])] ?? [], value, path)];
  return [self];
}
