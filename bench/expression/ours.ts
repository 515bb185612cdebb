import { compileExpression } from '#runtime/expression/compile.ts';
import { declaredEnvironment } from '#runtime/expression/declared.ts';
import type { ExprType } from '#runtime/expression/environment.ts';
import { NUMBER, TEXT, TIMESTAMP } from '#runtime/expression/types.ts';
import type { Situation } from './situation.ts';

const record = (fields: Readonly<Record<string, ExprType>>): ExprType => ({
  kind: 'record',
  fields: new Map(Object.entries(fields).map(([name, type]) => [name, { type }])),
});

const environment = declaredEnvironment({
  message: record({ text: TEXT }),
  contact: record({ channel: TEXT, lastSeen: TIMESTAMP, fields: record({ tier: TEXT }) }),
  queue: record({ waiting: NUMBER }),
  agents: record({ available: NUMBER }),
  tags: { kind: 'list', of: TEXT },
  now: TIMESTAMP,
});

/** Parses, checks and makes the closures. */
export function compile(source: string): (situation: Situation) => unknown {
  const compiled = compileExpression(source, environment);
  if ('problems' in compiled) throw new Error(`${source}: ${JSON.stringify(compiled.problems)}`);
  // A situation is an object of those names, which an interface does not say of itself.
  return compiled.evaluate as (situation: object) => unknown;
}
