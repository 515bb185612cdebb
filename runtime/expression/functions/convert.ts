import type { ExprType } from '../environment.ts';
import { durationText } from '../time/duration.ts';
import { timestampText } from '../time/timestamp.ts';
import { ANY, BOOLEAN, DURATION, NUMBER, TEXT, TIMESTAMP } from '../types.ts';
import type { Duration } from '../values/duration.ts';
import type { Timestamp } from '../values/timestamp.ts';
import type { Call, ExpressionFunction, Finding } from './define.ts';

const SECOND = 1_000;
const WHOLE = /^[+-]?\d+$/;
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** What CEL reads as yes and no. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ...['1', 't', 'T', 'true', 'True', 'TRUE'].map((text) => [text, true] as const),
  ...['0', 'f', 'F', 'false', 'False', 'FALSE'].map((text) => [text, false] as const),
]);

const readWhole = (text: string): number | undefined => {
  const number = WHOLE.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
};

const readDecimal = (text: string): number | undefined => {
  const number = DECIMAL.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
};

const readBoolean = (text: string): boolean | undefined => BOOLEANS.get(text);

/** A text that must say something of another type; one that is written out is looked at while it is typed. */
function fromText(
  name: string,
  result: ExprType,
  read: (text: string) => number | boolean | undefined,
): ExpressionFunction {
  const check = (text: string): Finding | null =>
    read(text) === undefined
      ? { code: 'expression.not-convertible', params: { found: text, expected: result.kind } }
      : null;
  const apply = (call: Call, text: string) => {
    const value = read(text);
    if (value === undefined)
      throw call.failure('expression.not-convertible', { found: text, expected: result.kind }, 0);
    return value;
  };
  return { name, args: [TEXT], result, apply, literals: [check] };
}

/** Towards zero. */
function whole(call: Call, number: number): number {
  const value = Math.trunc(number);
  if (!Number.isSafeInteger(value))
    throw call.failure('expression.not-convertible', { found: number, expected: 'number' }, 0);
  return value;
}

/** A function of one value. */
const of = (
  name: string,
  asked: ExprType,
  result: ExprType,
  apply: ExpressionFunction['apply'],
): ExpressionFunction => ({ name, args: [asked], result, apply });

const same = (_: Call, value: unknown) => value;

export const CONVERSIONS: readonly ExpressionFunction[] = [
  of('int', NUMBER, NUMBER, whole),
  fromText('int', NUMBER, readWhole),
  of('int', TIMESTAMP, NUMBER, (_, { ms }: Timestamp) => Math.floor(ms / SECOND)),
  of('double', NUMBER, NUMBER, same),
  fromText('double', NUMBER, readDecimal),
  of('string', TEXT, TEXT, same),
  of('string', NUMBER, TEXT, (_, number: number) => String(number)),
  of('string', BOOLEAN, TEXT, (_, yes: boolean) => String(yes)),
  of('string', TIMESTAMP, TEXT, (_, { ms }: Timestamp) => timestampText(ms)),
  of('string', DURATION, TEXT, (_, { ms }: Duration) => durationText(ms)),
  of('bool', BOOLEAN, BOOLEAN, same),
  fromText('bool', BOOLEAN, readBoolean),
  of('dyn', ANY, ANY, same),
];
