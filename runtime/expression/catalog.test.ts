import { describe, expect, it } from 'vitest';
import { type ArgumentKind, functions, type Signature } from './catalog.ts';
import { checkExpression } from './check.ts';
import { FUNCTIONS } from './functions/table.ts';
import { flowEnvironment } from './testing/sample.ts';

/** A source of each kind. */
const SAMPLES: Record<ArgumentKind, string> = {
  any: '1',
  boolean: 'true',
  duration: '(now - now)',
  list: '["a"]',
  map: '{"a": 1}',
  name: 'item',
  null: 'null',
  number: '(1 + 1)',
  optional: 'vars.?visits',
  path: 'vars.order_id',
  record: 'contact',
  text: '("a" + "b")',
  timestamp: 'now',
};

const written = ({ name, receiver, args }: Signature): string => {
  const call = `${name}(${args.map((kind) => SAMPLES[kind]).join(', ')})`;
  return receiver ? `${SAMPLES[receiver]}.${call}` : call;
};

const asCase = (one: Signature) => [written(one), one] as const;

describe('the catalog', () => {
  it.each(functions.map(asCase))('%s can be called as listed', (source, { result }) => {
    const { problems, type } = checkExpression(source, flowEnvironment);
    expect(problems).toEqual([]);
    if (result !== 'any') expect(type).toBe(result);
  });

  it('lists every function once in each form', () => {
    const written = functions.map(({ name, receiver, args }) => JSON.stringify([name, receiver, args]));
    expect(new Set(written).size).toBe(functions.length);
    expect(functions.map(({ name }) => name)).toEqual(
      expect.arrayContaining(FUNCTIONS.map(({ name }) => name)),
    );
  });
});
