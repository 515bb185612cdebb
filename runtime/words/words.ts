import type { UiLanguage } from '../model/language.ts';

/**
 * Sentences by code, in every language of the product: a missing one is a type error. `{name}` stands for a param.
 * A problem that has the param `suggestion`, or of which a hint tells a `use` or a `suggestion`, is said with the sentence
 * of `CODE?use` or `CODE?suggestion`, where there is one.
 */
export type Catalogue<Code extends string = string> = Readonly<
  Record<UiLanguage, Readonly<Record<Code, string>>>
>;
