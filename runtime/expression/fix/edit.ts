import type { Span } from '../codes.ts';

/** Characters to put in the place of others; `from` equals `to` where nothing is taken away. */
export interface Edit extends Span {
  readonly insert: string;
}
