import { type Flow, fieldsOf, type NodeRegistry, type Text, valuesOf } from '#runtime/index.ts';
import { asText, isPerLanguage, toPerLanguage, withLanguage, wordsFor } from '#src/fields/texts.ts';

/** A text for customers, and where it stands. */
export interface Written {
  node: string;
  /** Dotted path of the param. */
  path: string;
  value: Text;
}

/** How many texts a language has, of all that say something. */
export interface Coverage {
  language: string;
  done: number;
  total: number;
}

/** Whether a text says something in some language: an empty one has nothing to translate. */
const says = (value: Text): boolean =>
  isPerLanguage(value) ? Object.values(value).some((words) => words !== '') : value !== '';

/** The texts of a flow, node by node as the flow has them. */
export const textsOf = ({ nodes: drawn }: Flow, nodes: NodeRegistry): Written[] =>
  Object.entries(drawn).flatMap(([node, { type, params }]) => {
    const definition = nodes.get(type);
    if (!definition) return [];
    return valuesOf(fieldsOf(definition.params), params).flatMap(({ field, path, value }) => {
      const text = asText(value);
      return field.type.kind === 'text' && says(text) ? [{ node, path, value: text }] : [];
    });
  });

export const isWrittenIn = (value: Text, language: string): boolean => wordsFor(value, language) !== '';

export const coverageOf = (texts: readonly Written[], languages: readonly string[]): Coverage[] =>
  languages.map((language) => ({
    language,
    done: texts.filter(({ value }) => isWrittenIn(value, language)).length,
    total: texts.length,
  }));

/**
 * The text with other words in one language. One string for all stays that of the first language, or is changed for
 * all while the first language is the one that is typed in.
 */
export function translated(value: Text, language: string, words: string, first: string): Text {
  if (!isPerLanguage(value) && language === first) return words;
  return withLanguage(toPerLanguage(value, first), language, words);
}
