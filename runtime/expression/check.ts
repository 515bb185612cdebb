import type { Problem } from '../model/problem.ts';
import type { Environment } from './environment.ts';
import { analyse } from './meaning/analyse.ts';
import type { TypeName } from './types.ts';

/** The type a field asks of its expression. */
export type ExpectedType = 'boolean' | 'text' | 'number' | 'timestamp';

/** What is wrong with a source, and the paths it reads, such as `contact.language`. */
export interface Checked {
  /** All that is wrong, in the order of the source; `where.from` and `where.to` tell the place. */
  problems: Problem[];
  paths: string[];
}

/** What is wrong with an expression, and the type of what it gives; no type while it cannot be read. */
export interface CheckedExpression extends Checked {
  type?: TypeName;
}

/** Checks an expression as it is typed. Never throws, whatever the source. */
export function checkExpression(
  source: string,
  environment: Environment<never>,
  expected?: ExpectedType,
): CheckedExpression {
  const { meaning, problems, paths } = analyse(source, environment, { expected });
  return meaning ? { problems, paths, type: meaning.type.kind } : { problems, paths };
}
