/** Filters that name what a node refers to, with the kind of thing it is. */
export const REFERENCE_FILTERS = {
  skill: 'skills',
  template: 'templates',
  agent: 'agents',
  hours: 'hours',
  script: 'script',
  variable: 'variable',
} as const;
export type ReferenceFilter = keyof typeof REFERENCE_FILTERS;

export const FILTERS = [
  'type',
  'skill',
  'template',
  'agent',
  'hours',
  'script',
  'variable',
  'text',
  'title',
  'id',
  'is',
  'in',
] as const;
export type FilterKey = (typeof FILTERS)[number];

export const STATES = ['problem', 'error', 'unreachable', 'unused'] as const;
export type State = (typeof STATES)[number];

/** One filter of a query. Of those with one key, any may hold; of several keys, each must. */
export interface Filter {
  key: FilterKey;
  value: string;
}

/** What somebody looks for. */
export interface Query {
  /** Words and phrases that a thing must have, all of them. */
  words: string[];
  filters: Filter[];
  /** What looks like a filter and is none, as it was typed. */
  unknown: string[];
}

/** A filter with a value that may be in quotes, a phrase, or a word. A quote that is not closed goes on to the end. */
const PIECE =
  /(?<key>[A-Za-z]+):(?!\/\/)(?:"(?<quoted>[^"]*)(?:"|$)|(?<value>\S*))|"(?<phrase>[^"]*)(?:"|$)|(?<word>\S+)/g;

const isFilter = (key: string): key is FilterKey => FILTERS.some((one) => one === key);
const isState = (value: string): value is State => STATES.some((one) => one === value);

export const isReferenceFilter = (key: string): key is ReferenceFilter =>
  Object.hasOwn(REFERENCE_FILTERS, key);

/** Reads what was typed. Anything can be read. With `pattern`, what is no filter is one pattern, spaces and all. */
export function readQuery(typed: string, pattern = false): Query {
  const query: Query = { words: [], filters: [], unknown: [] };
  const rest = typed.replace(PIECE, (piece, ...match) => {
    const { key, quoted, value, phrase, word } = match.at(-1) as Record<string, string | undefined>;
    const known = key?.toLowerCase() ?? '';
    if (key === undefined) query.words.push(phrase ?? word ?? '');
    else if (!isFilter(known)) {
      if (pattern) return piece;
      query.unknown.push(piece);
    } else addFilter(query, piece, { key: known, value: quoted ?? value ?? '' });
    return key === undefined ? piece : '';
  });
  const words = pattern ? [rest.trim()] : query.words;
  return { ...query, words: words.filter((word) => word !== '') };
}

function addFilter(query: Query, piece: string, { key, value }: Filter): void {
  if (key === 'is' && !isState(value.toLowerCase())) query.unknown.push(piece);
  else query.filters.push({ key, value: key === 'is' ? value.toLowerCase() : value });
}

/** Whether nothing is asked for yet. */
export const isEmpty = ({ words, filters }: Query): boolean => words.length === 0 && filters.length === 0;

/** A filter as it is typed. */
export const writeFilter = (key: FilterKey, value: string): string =>
  /[\s"]/.test(value) ? `${key}:"${value.replaceAll('"', '')}"` : `${key}:${value}`;
