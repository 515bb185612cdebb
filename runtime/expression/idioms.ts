import type { Params } from '../model/problem.ts';

/** What stands here for a name of another language: another name, or a whole way to write it. */
export interface Idiom {
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
  'a && b': 'and en et und',
  'a || b': 'or of ou oder',
  '!a': 'not niet non pas nicht',
  'a == b': 'equals eq',
  'a == b, or !has(a)': 'is',
  'a != b': 'isnt ne neq notequals',
  'condition ? one : other': 'if iif then else when case switch',
  '!has(vars.name)': 'isnull isnone isnil undefined nil none',
  'a == ""': 'isempty isblank empty blank',
  'has(vars.name)': 'has isset isdefined defined isnotnull',
  true: 'true yes oui ja',
  false: 'false no nee nein',
  'vars.?name.orValue("…")': 'coalesce ifnull nvl default ifempty ?',
  'a + b': 'concat concatenate append',
  'a.contains("…")': 'like',
  'a >= 1 && a <= 9': 'between',
  'a > b ? a : b': 'max',
  'a < b ? a : b': 'min',
  'a < 0 ? -a : a': 'abs',
  'a.substring(0, 3)': 'left',
  'a.substring(a.size() - 3)': 'right',
  'list[0]': 'first head get at',
  'list[list.size() - 1]': 'last',
  '["a", "b"].exists(one, a.contains(one))': 'containsany hasany anyof',
  'now - contact.startedAt': 'datediff timediff',
  'now + duration("24h")': 'adddays addhours addminutes dateadd',
  now: 'today sysdate getdate currenttime currentdate now',
  '["nl", "fr"]': ',',
  'a.formatNumber(2, contact.language)': 'round tofixed format',
};

/** What the fields that everybody looks for are called by themselves. */
const FIELDS: Readonly<Record<string, string>> = {
  'contact.language': 'language lang locale',
  'contact.channel': 'channel',
  'contact.status': 'status',
  'contact.startedAt': 'startedat starttime',
  'customer.name': 'customername username',
  'customer.address': 'phone phonenumber address',
  'message.text': 'body utterance',
  'message.choice': 'choice button',
};

const words = (table: Readonly<Record<string, string>>, renamed: boolean): [string, Idiom][] =>
  Object.entries(table).flatMap(([use, names]) =>
    names.split(' ').map((name): [string, Idiom] => [name, { use, renamed }]),
  );

const IDIOMS: ReadonlyMap<string, Idiom> = new Map([...words(REWRITTEN, false), ...words(RENAMED, true)]);
const BARE: ReadonlyMap<string, Idiom> = new Map(words(FIELDS, true));

/** The codes that may be about a word of another language, and the param that holds it. */
const ABOUT: ReadonlyMap<string, string> = new Map([
  ['expression.unknown-function', 'name'],
  ['expression.unknown-name', 'name'],
  ['expression.no-field', 'name'],
  ['expression.reserved-word', 'found'],
  ['expression.unexpected-token', 'found'],
]);

const CALLED: ReadonlySet<string> = new Set(['expression.unknown-function', 'expression.no-field']);

/** Functions that take nothing, which other languages have as fields. */
const CALLED_EMPTY: ReadonlySet<string> = new Set([
  'size',
  'trim',
  'lowerAscii',
  'upperAscii',
  'reverse',
  'value',
]);
/** Where a field that is read would be a function that needs a time zone. */
const ZONED = /^get[A-Z]/;

/** How something that other languages have is written here; undefined when it is no such thing. */
export function idiomOf(code: string, params: Params): Idiom | undefined {
  const param = ABOUT.get(code);
  if (param === undefined) return undefined;
  const written = String(params[param]);
  if (code === 'expression.no-field') return fieldIdiom(written);
  const word = written.toLowerCase();
  const bare = code === 'expression.unknown-name' ? BARE.get(word) : undefined;
  // A name that comes near is one that is there; an idiom never looks like what it means.
  if (bare) return Object.hasOwn(params, 'suggestion') ? undefined : bare;
  const idiom = IDIOMS.get(word);
  // Another name for a function means something only where a function is called, or asked of a value.
  return idiom?.renamed && !CALLED.has(code) ? undefined : idiom;
}

/** What is read like a field and is called here. */
function fieldIdiom(written: string): Idiom | undefined {
  const idiom = IDIOMS.get(written.toLowerCase());
  const name = idiom?.renamed ? idiom.use : written;
  if (ZONED.test(name)) return { use: `${name}("Europe/Amsterdam")`, renamed: false };
  if (CALLED_EMPTY.has(name)) return { use: `${name}()`, renamed: true };
  return idiom?.renamed ? undefined : idiom;
}
