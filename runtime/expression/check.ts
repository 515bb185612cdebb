import type { Problem } from '../model/problem.ts';
import { analyse } from './check/analyse.ts';
import type { Environment } from './environment.ts';

/** The type a field asks of its expression. */
export type ExpectedType = 'boolean' | 'text' | 'number';

/** What is wrong with a source, and the paths it reads, such as `contact.language`. */
export interface Checked {
  /** All that is wrong, in the order of the source; `where.from` and `where.to` tell the place. */
  problems: Problem[];
  paths: string[];
}

/** Checks an expression as it is typed. Never throws, whatever the source. */
export function checkExpression(
  source: string,
  environment: Environment<never>,
  expected?: ExpectedType,
): Checked {
  const { problems, paths } = analyse(source, environment, expected);
  return { problems, paths };
}
