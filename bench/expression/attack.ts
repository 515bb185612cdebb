import { compileExpression } from '#runtime/expression/compile.ts';
import { jsonEnvironment } from '#runtime/expression/declared.ts';
import { ExpressionError } from '#runtime/expression/errors.ts';
import { median } from '../measure.ts';
import { type Attack, VALUES } from './attacks.ts';

/** What an attack costs. */
export interface Fought {
  name: string;
  /** Milliseconds of work, whatever else the machine does: the median, and the first time, before anything is warm. */
  ms: number;
  first: number;
  /** How it ended: the code of the error, or the type of the value. */
  end: string;
}

const TIMES = 5;
const environment = jsonEnvironment(VALUES);

/** Does it a few times. What it throws, but for the errors of the language, ends the bench. */
function fight(name: string, once: () => string): Fought {
  let end = '';
  const all = Array.from({ length: TIMES }, () => {
    const start = process.threadCpuUsage();
    end = once();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1_000;
  });
  return { name, ms: median(all), first: all[0] ?? Number.NaN, end };
}

/** Evaluates an attack; one that the check refuses is none. */
export function evaluated({ name, source }: Attack): Fought {
  const compiled = compileExpression(source, environment);
  if ('problems' in compiled)
    throw new Error(`"${name}" is refused: ${JSON.stringify(compiled.problems.slice(0, 2))}`);
  return fight(name, () => {
    try {
      return typeof compiled.evaluate(VALUES);
    } catch (thrown) {
      if (thrown instanceof ExpressionError) return thrown.code;
      throw new Error(`"${name}" throws what it must not`, { cause: thrown });
    }
  });
}

/** Parses, checks and compiles an attack. */
export const compiled = ({ name, source }: Attack): Fought =>
  fight(name, () => {
    const compiled = compileExpression(source, environment);
    return 'problems' in compiled ? `${compiled.problems.length} problems` : 'compiled';
  });
