import type { Link } from '../../runtime/define/link.ts';
import type { Turn } from '../../runtime/define/step.ts';
import { type Keyword, typosIn } from './compare.ts';
import type { Match, Mode } from './params.ts';
import { type Heard, hear, wordsOf } from './words.ts';

/** The keyword that a text has. */
export interface Found {
  keyword: Keyword;
  typos: number;
}

/** Keywords of one match in one language; without a language: in all. */
interface Source {
  index: number;
  language: string | undefined;
  keywords: (turn: Turn) => readonly Keyword[];
}

/** For each match the strongest of its keywords that a text has. */
export type FindEach = (turn: Turn, text: string) => readonly (Found | undefined)[];

/** Looks in the contact's language first; in all others only when nothing is found there. */
export function prepareMatches(
  matches: readonly Match[],
  { mode, typos }: { mode: Mode; typos: number },
  link: Link,
): FindEach {
  const all = matches.flatMap(({ keywords }, index) =>
    keywords.flatMap(({ words }) => sourcesOf(words, index, link)),
  );
  const languages = new Set(all.map(({ language }) => language));
  const inLanguage = (wanted: string | undefined) =>
    all.filter(({ language }) => language === undefined || language === wanted);
  const own = new Map([...languages].map((language) => [language, inLanguage(language)]));
  const inAll = inLanguage(undefined);

  const strongest = (turn: Turn, heard: Heard, sources: readonly Source[]) => {
    const found: (Found | undefined)[] = matches.map(() => undefined);
    for (const { index, keywords } of sources)
      for (const keyword of keywords(turn)) {
        const count = typosIn(heard, keyword, mode, typos);
        if (count !== undefined) found[index] = stronger(found[index], { keyword, typos: count });
      }
    return found;
  };

  return (turn, text) => {
    const heard = hear(text);
    const sources = own.get(turn.contact.language) ?? inAll;
    const found = strongest(turn, heard, sources);
    const enough = sources.length === all.length || found.some((one) => one !== undefined);
    return enough ? found : strongest(turn, heard, all);
  };
}

/** Fewer mistakes count first, then more letters; what came first wins a tie. */
export function stronger(one: Found | undefined, other: Found): Found {
  if (!one) return other;
  if (one.typos !== other.typos) return one.typos < other.typos ? one : other;
  return other.keyword.phrase.length > one.keyword.phrase.length ? other : one;
}

function sourcesOf(words: string | Record<string, string>, index: number, link: Link): Source[] {
  if (typeof words === 'string') return [{ index, language: undefined, keywords: prepareWords(words, link) }];
  return Object.entries(words).map(([language, one]) => ({
    index,
    language,
    keywords: prepareWords(one, link),
  }));
}

/** Words that nothing is filled in are made once. */
function prepareWords(words: string, link: Link): Source['keywords'] {
  if (words.includes('{{')) {
    const fill = link.template(words);
    return (turn) => keywordsOf(fill(turn), words);
  }
  const made = keywordsOf(words);
  return () => made;
}

const SEPARATOR = /[\n,;]+/;

const keywordsOf = (words: string, written?: string): Keyword[] =>
  words.split(SEPARATOR).flatMap((one) => {
    const parts = wordsOf(one);
    const phrase = parts.join(' ');
    return phrase === '' ? [] : [{ phrase, size: parts.length, written: written ?? one.trim() }];
  });
