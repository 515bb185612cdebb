import { isReservedName, type Json, type JsonObject } from '../model/json.ts';
import type { Environment, EnvironmentVariable, ExprType, RecordField } from './environment.ts';
import { DEPTH_MAX } from './limits.ts';
import { ANY, BOOLEAN, join, NUMBER, TEXT } from './types.ts';

/** Values by their names. Timestamps and durations are milliseconds. */
export type Declared = Readonly<Record<string, unknown>>;

/** What can be spoken about where names and their types are given, and the values come as an object of those names. */
export const declaredEnvironment = (types: Readonly<Record<string, ExprType>>): Environment<Declared> => ({
  variables: new Map(Object.entries(types).map(([name, type]) => [name, variable(name, type)])),
});

/** A variable named like something every object has must be the scope's own. */
const variable = (name: string, type: ExprType): EnvironmentVariable<Declared> => ({
  type,
  read: isReservedName(name)
    ? (scope) => (Object.hasOwn(scope, name) ? scope[name] : undefined)
    : (scope) => scope[name],
});

/** What can be spoken about where nothing is declared but the values are there: their types are those of the values. */
export const jsonEnvironment = (vars: JsonObject): Environment<Declared> =>
  declaredEnvironment(
    Object.fromEntries(Object.entries(vars).map(([name, value]) => [name, typeOfJson(value)])),
  );

/**
 * The type that a value shows. An object may have more fields than these, a list of several types holds anything, and
 * null may be anything: it says only that nothing is known. So does what lies too deep.
 */
export function typeOfJson(value: Json, depth = 0): ExprType {
  if (value === null || depth === DEPTH_MAX) return ANY;
  if (Array.isArray(value)) return { kind: 'list', of: itemType(value, depth + 1) };
  switch (typeof value) {
    case 'string':
      return TEXT;
    case 'number':
      return NUMBER;
    case 'boolean':
      return BOOLEAN;
    default:
      return { kind: 'record', fields: fieldTypes(value, depth + 1), open: true };
  }
}

function itemType(items: readonly Json[], depth: number): ExprType {
  let type: ExprType | undefined;
  for (const item of items) {
    const next = typeOfJson(item, depth);
    type = type ? join(type, next) : next;
    if (type.kind === 'any') return type;
  }
  return type ?? ANY;
}

function fieldTypes(value: JsonObject, depth: number): Map<string, RecordField> {
  const fields = new Map<string, RecordField>();
  for (const name of Object.keys(value)) fields.set(name, { type: typeOfJson(value[name]!, depth) });
  return fields;
}
