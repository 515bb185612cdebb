import type { Span } from './span.ts';

/** What a search has to know beside the text. */
export interface Search {
  /** Parts that are something else already: nothing that touches them is found. */
  readonly taken: readonly Span[];
  readonly patience: Patience;
}

/** Asks a library. Worn out, it answers yes unasked: in a wall of digits rather too much is hidden than too little. */
export type Patience = (ask: () => boolean) => boolean;

/** Where in a text things of one kind are. */
export type Finder = (text: string, search: Search) => Span[];

/** How often the libraries are asked about one text. Any message that people write takes a few of them. */
const QUESTIONS_MAX = 5_000;

export function patience(): Patience {
  let left = QUESTIONS_MAX;
  return (ask) => {
    left -= 1;
    return left < 0 || ask();
  };
}
