import type { Span } from '../codes.ts';

/** A word of the source. `text` is how it is written; `value` what a literal stands for. */
export interface Token extends Span {
  readonly kind: 'text' | 'number' | 'name' | 'mark' | 'end';
  readonly text: string;
  readonly value: string | number | null;
}
