/** Characters of one text in one language, as written. */
export const TEXT_MAX = 10_000;
/** Characters of one expression. */
export const EXPRESSION_MAX = 4_096;

/** What a customer reads: one string for all, or one per language. `{{ expression }}` inside. */
export type Text = string | Record<string, string>;

/** The languages a text is written in; undefined when it is one string for all. */
export const textLanguages = (value: Text): string[] | undefined =>
  typeof value === 'string' ? undefined : Object.keys(value);

/** The string for a language, else the first of the fallback order, else any. */
export function textIn(value: Text, wanted: string, fallback: readonly string[]): string {
  if (typeof value === 'string') return value;
  const found = [wanted, ...fallback].find((candidate) => Object.hasOwn(value, candidate));
  return found === undefined ? (Object.values(value)[0] ?? '') : (value[found] ?? '');
}
