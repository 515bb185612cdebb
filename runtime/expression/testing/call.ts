import type { Code, CodeParams, Span } from '../codes.ts';
import { failure, LimitError } from '../errors.ts';
import type { Call } from '../functions/define.ts';
import { FUEL } from '../limits.ts';

const WHOLE: Span = { from: 0, to: 0 };

/**
 * A call for tests of functions. `spent` is the fuel that was asked for. An error over the value with number `n` goes
 * from `n` to `n + 1`, one over the whole call is empty.
 */
export function testCall(fuel = FUEL): Call & { spent: number } {
  return {
    ...WHOLE,
    spent: 0,
    charge(work: number): void {
      this.spent += work;
      if (this.spent > fuel) throw new LimitError('expression.too-much-work', WHOLE, {});
    },
    failure: <C extends Code>(code: C, params: CodeParams<C>, value?: number) =>
      failure(code, value === undefined ? WHOLE : { from: value, to: value + 1 }, params),
    limit: (code, params) => new LimitError(code, WHOLE, params),
  };
}
