import { type Budget, type FoundSpan, patternSpans } from '#runtime/index.ts';
import { type Folded, fold, unfolded, withoutMarks } from './fold.ts';

/** How words are looked for. */
export interface FindOptions {
  /** Case and marks count. */
  exact: boolean;
  wholeWords: boolean;
  /** What is typed is a regular expression. */
  pattern: boolean;
}

/** A text that is looked through, many times. */
export interface Searched {
  text: string;
  folded: Folded;
}

export type Find = (searched: Searched) => readonly FoundSpan[];

/** Why words cannot be looked for: they are no pattern, or what looks for patterns is not there yet. */
export type FindProblem = 'bad-pattern' | 'patterns-loading';

/** Hits in one text that are marked. */
const SPANS_MAX = 200;

const WORD = /[\p{Letter}\p{Mark}\p{Number}_]/u;

const isWhole = (text: string, { from, to }: FoundSpan): boolean =>
  !(WORD.test(text.slice(from - 1, from)) && WORD.test(text.slice(from, from + 1))) &&
  !(WORD.test(text.slice(to - 1, to)) && WORD.test(text.slice(to, to + 1)));

/** What finds a word, a phrase or a pattern. A pattern is paid for from the budget. */
export function finder(wanted: string, options: FindOptions, budget: Budget): Find | FindProblem {
  const spans = options.pattern ? patternIn(wanted, options.exact, budget) : wordIn(wanted, options.exact);
  if (typeof spans === 'string') return spans;
  return ({ text, folded }) => {
    const found = options.exact
      ? spans(text)
      : spans(folded.text).map(({ from, to }) => ({
          from: unfolded(folded, from, text.length),
          to: unfolded(folded, to, text.length),
        }));
    return options.wholeWords ? found.filter((span) => isWhole(text, span)) : found;
  };
}

type Spans = (text: string) => FoundSpan[];

function wordIn(wanted: string, exact: boolean): Spans {
  const word = exact ? wanted : fold(wanted).text;
  return (text) => {
    const found: FoundSpan[] = [];
    if (word === '') return found;
    for (let at = text.indexOf(word); at >= 0 && found.length < SPANS_MAX; ) {
      found.push({ from: at, to: at + word.length });
      at = text.indexOf(word, at + word.length);
    }
    return found;
  };
}

function patternIn(wanted: string, exact: boolean, budget: Budget): Spans | FindProblem {
  const spans = patternSpans(exact ? wanted : `(?i)${withoutMarks(wanted)}`);
  if (spans === undefined) return 'patterns-loading';
  return spans === null ? 'bad-pattern' : (text) => spans(text, budget);
}
