import { Environment } from '@marcbachmann/cel-js';
import { Duration as CelDuration } from '@marcbachmann/cel-js/evaluator';
import { Duration } from '../values/duration.ts';
import { Timestamp } from '../values/timestamp.ts';
import type { SharedValues } from './shared.ts';

/** What an expression comes to in either engine. */
export type Outcome = { value: unknown } | { error: string };

const environment = new Environment({ enableOptionalTypes: true })
  .registerVariable('i', 'int')
  .registerVariable('j', 'int')
  .registerVariable('d', 'double')
  .registerVariable('e', 'double')
  .registerVariable('s', 'string')
  .registerVariable('u', 'string')
  .registerVariable('b', 'bool')
  .registerVariable('l', 'list<int>')
  .registerVariable('w', 'list<string>')
  .registerVariable('m', 'map<string, int>')
  .registerVariable('c', { schema: { name: 'string', visits: 'int', vip: 'bool' } })
  .registerVariable('at', 'google.protobuf.Timestamp');

/** What cel-js gives, in values of ours. Whatever it throws is an error. */
export function celOutcome(source: string, values: SharedValues): Outcome {
  try {
    return { value: ownValue(environment.evaluate(source, celValues(values))) };
  } catch (thrown) {
    return { error: thrown instanceof Error ? (thrown.message.split('\n', 1)[0] ?? '') : String(thrown) };
  }
}

const celValues = ({ i, j, l, m, c, at, ...others }: SharedValues): Record<string, unknown> => ({
  ...others,
  i: BigInt(i),
  j: BigInt(j),
  l: l.map(BigInt),
  m: Object.fromEntries(Object.entries(m).map(([key, value]) => [key, BigInt(value)])),
  c: { ...c, visits: BigInt(c.visits) },
  at: new Date(at),
});

function ownValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(ownValue);
  if (value instanceof Date) return new Timestamp(value.getTime());
  if (value instanceof CelDuration) return new Duration(value.valueOf());
  return value;
}
