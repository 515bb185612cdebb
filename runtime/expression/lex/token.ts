import type { Span } from '../codes.ts';

/** A word of the source. `text` is how it is written (a field's without its backticks); `value` what a literal stands for. */
export interface Token extends Span {
  readonly kind: 'text' | 'number' | 'name' | 'field' | 'mark' | 'end';
  readonly text: string;
  readonly value: string | number | null;
}
