import type { ExprType } from '../environment.ts';
import { ANY, BOOLEAN, NULL, NUMBER, TEXT } from '../types.ts';
import { Duration } from '../values/duration.ts';
import { Timestamp } from '../values/timestamp.ts';
import type { ProtoType, ProtoValue } from './data.ts';

/** What the profile has no word for: bytes, messages, values that are types … */
export class Inexpressible extends Error {}

const PRIMITIVES: Readonly<Record<string, ExprType>> = {
  BOOL: BOOLEAN,
  STRING: TEXT,
  INT64: NUMBER,
  UINT64: NUMBER,
  DOUBLE: NUMBER,
};
const MESSAGES: Readonly<Record<string, ExprType>> = {
  'google.protobuf.Timestamp': { kind: 'timestamp' },
  'google.protobuf.Duration': { kind: 'duration' },
};

/** The type of ours that says the same. */
export function ownType(type: ProtoType): ExprType {
  const plain = PRIMITIVES[type.primitive ?? ''] ?? MESSAGES[type.messageType ?? ''];
  if (plain) return plain;
  if ('null' in type) return NULL;
  if (type.dyn) return ANY;
  if (type.listType) return { kind: 'list', of: ownType(type.listType.elemType) };
  if (type.mapType?.keyType.primitive === 'STRING')
    return { kind: 'map', of: ownType(type.mapType.valueType) };
  if (type.abstractType?.name === 'optional_type')
    return { kind: 'optional', of: ownType(type.abstractType.parameterTypes?.[0] ?? { dyn: {} }) };
  throw new Inexpressible(`the type ${JSON.stringify(type)}`);
}

/** The value of ours that is the same. */
export function ownValue(value: ProtoValue): unknown {
  const { boolValue, stringValue, listValue, mapValue, objectValue } = value;
  const number = value.doubleValue ?? value.int64Value ?? value.uint64Value;
  if (number !== undefined) return ownNumber(number);
  if (boolValue !== undefined) return boolValue;
  if (stringValue !== undefined) return stringValue;
  if ('nullValue' in value) return null;
  if (listValue) return (listValue.values ?? []).map(ownValue);
  if (mapValue) return Object.fromEntries((mapValue.entries ?? []).map(ownEntry));
  if (objectValue) return ownMessage(objectValue);
  throw new Inexpressible(`the value ${JSON.stringify(value)}`);
}

function ownNumber(written: number | string): number {
  const number = Number(written);
  const whole = typeof written === 'string';
  if (Number.isFinite(number) && (!whole || Number.isSafeInteger(number))) return number;
  throw new Inexpressible(`the number ${written}`);
}

function ownEntry({ key, value }: { key: ProtoValue; value: ProtoValue }): [string, unknown] {
  if (key.stringValue === undefined) throw new Inexpressible(`the key ${JSON.stringify(key)}`);
  return [key.stringValue, ownValue(value)];
}

function ownMessage({ '@type': type, value = '' }: { '@type': string; value?: string }): unknown {
  if (type.endsWith('google.protobuf.Timestamp')) return new Timestamp(Date.parse(value));
  // Whole milliseconds: what is finer falls away.
  if (type.endsWith('google.protobuf.Duration'))
    return new Duration(Math.trunc(Number(value.slice(0, -1)) * 1_000));
  throw new Inexpressible(`the message ${type}`);
}

/** A type in words, as far as types without fields have them: `list(number)`. */
export const wordsOf = (type: ExprType): string =>
  'of' in type ? `${type.kind}(${wordsOf(type.of)})` : type.kind;
