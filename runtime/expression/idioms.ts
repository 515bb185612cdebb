import type { Params } from '../model/problem.ts';

/** What stands here for a name of another language: another name, or a whole way to write it. */
interface Idiom {
  use: string;
  /** Only the name differs: it can be replaced as it stands. */
  renamed: boolean;
}

const RENAMED: Readonly<Record<string, string>> = {
  lowerAscii: 'lower lowercase tolowercase tolower lcase downcase',
  upperAscii: 'upper uppercase touppercase toupper ucase upcase',
  contains: 'includes include contain',
  size: 'len length count getlength',
  trim: 'strip',
  replace: 'replaceall substitute',
  substring: 'substr slice mid',
  indexOf: 'find search position instr',
  startsWith: 'beginswith',
  matches: 'match test regex regexmatch regexp',
  int: 'parseint toint integer trunc',
  double: 'parsefloat tonumber number float val',
  string: 'tostring str text',
  bool: 'toboolean boolean',
  exists: 'some any',
  all: 'every',
  map: 'foreach',
  getFullYear: 'year getyear',
  getHours: 'hour hours gethour',
  getMinutes: 'minute minutes getminute',
  getDayOfWeek: 'weekday dayofweek getday',
  timestamp: 'date datetime todate',
};

const REWRITTEN: Readonly<Record<string, string>> = {
  'a && b': 'and',
  'a || b': 'or',
  '!a': 'not',
  'condition ? one : other': 'if iif then else when case switch',
  'a == null': 'is isnull isnone isnil',
  'a == ""': 'isempty isblank',
  'has(vars.name)': 'isset isdefined exist defined',
  'vars.?name.orValue("…")': 'coalesce ifnull nvl default ifempty',
  'a + b': 'concat concatenate append',
  'a.contains("…")': 'like',
  'a >= 1 && a <= 9': 'between',
  now: 'today sysdate getdate currenttime currentdate',
  'a.formatNumber(2, contact.language)': 'round tofixed format',
};

const words = (table: Readonly<Record<string, string>>, renamed: boolean): [string, Idiom][] =>
  Object.entries(table).flatMap(([use, names]) =>
    names.split(' ').map((name): [string, Idiom] => [name, { use, renamed }]),
  );

const IDIOMS: ReadonlyMap<string, Idiom> = new Map([...words(REWRITTEN, false), ...words(RENAMED, true)]);

/** The codes that may be about a word of another language, and the param that holds it. */
const ABOUT: ReadonlyMap<string, string> = new Map([
  ['expression.unknown-function', 'name'],
  ['expression.unknown-name', 'name'],
  ['expression.no-field', 'name'],
  ['expression.reserved-word', 'found'],
  ['expression.unexpected-token', 'found'],
]);

const CALLED: ReadonlySet<string> = new Set(['expression.unknown-function', 'expression.no-field']);

/** How something that other languages have is written here; undefined when it is no such thing, or has a suggestion. */
export function idiomOf(code: string, params: Params): Idiom | undefined {
  const param = ABOUT.get(code);
  if (param === undefined || Object.hasOwn(params, 'suggestion')) return undefined;
  const idiom = IDIOMS.get(String(params[param]).toLowerCase());
  // Another name for a function means something only where a function is called, or asked of a value.
  return idiom?.renamed && !CALLED.has(code) ? undefined : idiom;
}

/** The codes about two values of different types. */
const MIXED: ReadonlySet<string> = new Set([
  'expression.wrong-operands',
  'expression.never-equal',
  'expression.not-comparable',
]);

/** What makes a value of a text, or a text of a value, so that two can be put together. */
const CONVERSIONS: ReadonlyMap<string, string> = new Map([
  ['number', 'string(…)'],
  ['boolean', 'string(…)'],
  ['timestamp', 'timestamp("2026-11-24T09:00:00Z")'],
  ['duration', 'duration("24h")'],
]);

function conversionFor(code: string, { left, right, operator }: Params): string | undefined {
  if (!MIXED.has(code) || (left !== 'text' && right !== 'text')) return undefined;
  const other = String(left === 'text' ? right : left);
  if (code !== 'expression.wrong-operands') return CONVERSIONS.get(other);
  return operator === '+' ? 'string(…)' : undefined;
}

/** What a problem's sentence tells to write instead; undefined when there is nothing to tell. */
export const insteadOf = (code: string, params: Params): string | undefined =>
  idiomOf(code, params)?.use ?? conversionFor(code, params);
