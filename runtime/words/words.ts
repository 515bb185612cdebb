import type { UiLanguage } from '../model/language.ts';

/** One sentence in every language of the product; `{name}` stands for a param. A missing language is a type error. */
export type Sentence = Readonly<Record<UiLanguage, string>>;

/**
 * A catalogue: sentences by code. A problem that has the param `suggestion` is said with the sentence of
 * `CODE?suggestion` where there is one.
 */
export type Catalogue<Code extends string = string> = Readonly<Record<Code, Sentence>>;
