import type { Span } from './codes.ts';
import { LimitError } from './errors.ts';
import { FUEL } from './limits.ts';

/** What one compiled expression, or all of one text, works with while it runs. It never runs inside itself. */
export class Frame {
  /** The values of the macros' variables, by their place. */
  readonly slots: unknown[] = [];
  #fuel = FUEL;

  refuel(): void {
    this.#fuel = FUEL;
  }

  /** Pays for work before it is done. */
  charge(fuel: number, span: Span): void {
    this.#fuel -= fuel;
    if (this.#fuel < 0) throw new LimitError('expression.too-much-work', span, {});
  }
}
