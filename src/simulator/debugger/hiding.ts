import type { Masker } from '#runtime/desk.ts';

/** What of a contact is shown: what is sensitive, or masked for agents, only when somebody asks. */
export interface Hiding {
  showsAll: boolean;
  text(words: string): string;
  /** Whether a value is kept from sight. */
  hides(value: unknown, isSensitive?: boolean): boolean;
}

export const hidingBy = (masker: Masker, showsAll: boolean): Hiding => ({
  showsAll,
  text: (words) => (showsAll ? words : masker.text(words)),
  hides: (value, isSensitive = false) =>
    !showsAll && (isSensitive || (typeof value === 'string' && masker.text(value) !== value)),
});
