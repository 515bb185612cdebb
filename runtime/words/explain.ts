import type { Explanation } from '../expression/explain.ts';
import { toJson } from '../expression/values/json.ts';
import type { UiLanguage } from '../model/language.ts';

/** Characters of a value that a sentence shows. */
const SHOWN_MAX = 80;

/** A part that decided, as an evaluation or a trace has it. */
interface Decided {
  source: string;
  value: unknown;
  reads: readonly { path: string; value: unknown; hidden?: boolean }[];
}

interface Words {
  hidden: string;
  is: string;
  because: string;
  and: string;
  unset: string;
}

const WORDS: Readonly<Record<UiLanguage, Words>> = {
  en: { hidden: 'is hidden', is: 'is', because: 'because', and: 'and', unset: 'has no value' },
  nl: { hidden: 'is verborgen', is: 'is', because: 'want', and: 'en', unset: 'heeft geen waarde' },
  fr: { hidden: 'est masqué', is: 'vaut', because: 'car', and: 'et', unset: 'n’a pas de valeur' },
};

/**
 * Why an expression gave what it gave: a line for each part that decided, such as
 * "`agents.available == 0` because agents.available is 0". What holds is only named, of anything else the value is told.
 */
export const sayExplanation = ({ because }: Explanation, language: UiLanguage): string[] =>
  because.map((leaf) => sayLeaf(leaf, language));

/** One of those lines. */
export function sayLeaf({ source, value, reads }: Decided, language: UiLanguage): string {
  const words = WORDS[language];
  const causes = reads.filter(({ path }) => path !== source);
  const own = `\`${source}\``;
  const named = value === true && causes.length > 0 ? own : sayValue(own, value, words);
  const told = sayReads(causes, words);
  return told === '' ? named : `${named} ${words.because} ${told}`;
}

/** The parts of a condition that decided, in brackets; of one that decided as a whole, only what it looked at. */
export function sayEvidence(parts: readonly Decided[], condition: string, language: UiLanguage): string {
  const told = parts.map((part) =>
    part.source === condition ? sayReads(part.reads, WORDS[language]) : sayLeaf(part, language),
  );
  const said = told.filter((one) => one !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

const sayReads = (reads: Decided['reads'], words: Words): string =>
  reads
    .map(({ path, value, hidden }) => (hidden ? `${path} ${words.hidden}` : sayValue(path, value, words)))
    .join(` ${words.and} `);

const sayValue = (name: string, value: unknown, { is, unset }: Words): string =>
  value === undefined ? `${name} ${unset}` : `${name} ${is} ${shownValue(value)}`;

/** A value as one would write it, or its beginning. */
export function shownValue(value: unknown): string {
  const text = JSON.stringify(toJson(value));
  return text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text;
}
