import type { JsonObject } from '#runtime/model/json.ts';

/** An expression that wants to take as long as it can. */
export interface Attack {
  name: string;
  source: string;
}

const MANY = 10_000;
const LONG = 60_000;
const numbers = Array.from({ length: MANY }, (_, n) => n);
const words = numbers.map((n) => `word ${n}`);
const pairs = (key: (n: number) => string) => Object.fromEntries(numbers.map((n) => [key(n), n]));

/** What attackers can send: long texts, long lists, large maps, lists of what is nothing in particular. */
export const VALUES: JsonObject = {
  ...pairs((n) => `name${n}`),
  long: 'a'.repeat(LONG),
  half: `${'a'.repeat(LONG / 2)}b`,
  faces: '😀'.repeat(LONG / 2),
  spaces: ' '.repeat(LONG),
  commas: ','.repeat(LONG),
  csv: words.join(',').slice(0, LONG),
  accents: 'É'.repeat(LONG),
  numbers,
  same: [...numbers],
  words,
  twins: [...words],
  sixty: numbers.slice(0, 60),
  map: pairs((n) => `key${n}`),
  maps: numbers.map((n) => ({ n })),
  likewise: numbers.map((n) => ({ n })),
  mixed: numbers.map((n) => (n % 2 === 0 ? { a: n } : [n])),
  patterns: numbers.map((n) => `(a{0,9}){0,9}${n}`),
  zones: Intl.supportedValuesOf('timeZone'),
  times: numbers.map((n) => new Date(n * 86_400_000).toISOString()),
  lengths: numbers.map((n) => `${n}h${n % 60}m`),
};

const repeat = (part: string, times: number, between = '') => Array(times).fill(part).join(between);
const nested = (list: string, depth: number, body: string): string =>
  depth === 0 ? body : `${list}.all(v${depth}, ${nested(list, depth - 1, body)})`;
/** What happens over and over, for as long as there is fuel. */
const over = (body: string, list = 'numbers') => `${list}.map(n, ${body})`;

const loops: Readonly<Record<string, string>> = {
  'six loops inside each other': nested('[0,1,2,3,4,5,6,7,8,9]', 6, 'true'),
  'four loops over sixty items': nested('sixty', 4, 'v1 + v2 + v3 + v4 >= 0'),
  'loops that do nothing': nested('numbers', 3, 'true'),
  'a loop within a condition': over('n > 5 ? sixty.filter(s, s % 2 == 0).size() : 0'),
  'an error at each step': 'mixed.exists(m, m.missing.at == 1)',
  'errors at each step': `mixed.exists(m, ${repeat('m.missing', 90, ' || ')})`,
  'errors deep inside': `mixed.exists(m, ${repeat('!', 40)}m.missing)`,
  'keys of a large map': over('map.exists(k, true)'),
  'size of a large map': over('size(map)'),
  'keys among maps': 'map in maps',
  'maps beside keys': 'maps.exists(m, m == map)',
  'keys beside maps': 'maps.exists(m, map == m)',
  'a field that is there': over('"key9" in map'),
};

const texts: Readonly<Record<string, string>> = {
  'texts that double': `["a"]${repeat('.map(x, x + x)', 20)}`,
  'texts joined': over('long + string(n) + half'),
  'contains, at its worst': over('long.contains(half)'),
  'indexOf, at its worst': over('long.indexOf(half)'),
  'lastIndexOf, at its worst': over('long.lastIndexOf(half)'),
  'split, at its worst': over('long.split(half)'),
  'split into characters': over('long.split("")'),
  'split into faces': over('faces.split("")'),
  'split into nothing': over('commas.split(",")'),
  'replace of nothing': over('long.replace("", "")'),
  'replace by itself': over('long.replace("a", "a")'),
  'replace by much': over('csv.replace(",", long)'),
  'join of many': over('words.join("")'),
  'join of characters': over('csv.split(",").join(";")'),
  'lower of accents': over('accents.lowerAscii()'),
  'upper of a text': over('long.upperAscii()'),
  'trim of spaces': over('spaces.trim()'),
  'reverse of faces': over('faces.reverse()'),
  'size of faces': over('size(faces)'),
  'a face far away': over('faces.charAt(29999)'),
  'a piece far away': over('faces.substring(29990, 29999)'),
  'order of long texts': over('long < long + "b"'),
  'sameness of long texts': over('long + "b" == long + "c"'),
  'ends of texts': over('long.endsWith(half) || long.startsWith(half)'),
};

const collections: Readonly<Record<string, string>> = {
  'sameness of lists': over('numbers == same'),
  'sameness of lists of texts': over('words == twins'),
  'sameness of lists of maps': over('maps == likewise'),
  'in a long list': over('n in same'),
  'in a list of texts': over('"none" in words'),
  'in a list of maps': over('{"n": -1} in maps'),
  'lists joined': over('numbers + same'),
  'lists that double': `[1]${repeat('.map(x, [x, x])', 12)}`,
  'a list made at each step': over(`[${repeat('n', 200, ',')}]`),
  'a map made at each step': over(
    `{${numbers
      .slice(0, 100)
      .map((n) => `"k${n}": n`)
      .join(',')}}`,
  ),
  optionals: over('mixed[?n].optMap(v, v).orValue(0)'),
};

const conversions: Readonly<Record<string, string>> = {
  'numbers as texts': over('string(n * 0.1)'),
  'texts as numbers': over('double(string(n * 1.1))'),
  'a long text as a number': over('long.contains("b") || double("1" + long) > 0.0'),
  'moments read': over('timestamp(t)', 'times').replace('(n,', '(t,'),
  'lengths of time read': over('duration(l)', 'lengths').replace('(n,', '(l,'),
  'moments as texts': over('string(timestamp("2026-01-01T00:00:00Z"))'),
  'hours in every zone': over('timestamp("2026-01-01T00:00:00Z").getHours(zones[n % zones.size()])'),
  'hours of many moments': over(
    '(timestamp("2026-01-01T00:00:00Z") + duration(string(n * 900) + "s")).getHours("Europe/Amsterdam")',
  ),
  'days of many moments': over('timestamp(t).getDayOfYear("America/New_York")', 'times').replace(
    '(n,',
    '(t,',
  ),
  'numbers formatted': over('n.formatNumber(2, "nl")'),
  'money formatted': over('n.formatMoney("EUR", "fr")'),
  'dates formatted in every zone': over(
    'timestamp("2026-01-01T00:00:00Z").formatDate("long", zones[n % zones.size()], "nl")',
  ),
};

const patterns: Readonly<Record<string, string>> = {
  'a pattern that doubles': over('long.substring(0, 10000).matches("^(a+)+$")'),
  'a pattern of many copies': over('long.substring(0, 10000).matches("(a{0,300}){0,1}b")'),
  'a pattern of copies of copies': over('long.substring(0, 10000).matches("((a{0,15}){0,15})b")'),
  'a pattern that looks everywhere': over('long.substring(0, 10000).matches("(.*)(.*)(.*)(.*)x$")'),
  'a pattern of choices': over(`long.substring(0, 10000).matches("(${repeat('a?', 60)})*b")`),
  'patterns made at each step': over('"aaa".matches(p)', 'patterns').replace('(n,', '(p,'),
  'long patterns made at each step': over(`"aaa".matches("${repeat('(a|b)', 90)}" + string(n))`),
};

/** Attacks on the evaluation; all of them are in order, as far as the check can see. */
export const attacks: readonly Attack[] = Object.entries({
  ...loops,
  ...texts,
  ...collections,
  ...conversions,
  ...patterns,
}).map(([name, source]) => ({ name, source }));

/** Attacks on parser, check and compiler; most of them are refused. */
export const hostileSources: readonly Attack[] = Object.entries({
  'brackets that open': repeat('(', 500),
  'brackets beyond counting': repeat('(', 1_000_000),
  nots: repeat('!', 4_000),
  minuses: `${repeat('-', 4_000)}1`,
  sums: repeat('1', 2_000, '+'),
  conditions: `${repeat('true ? 1 : ', 300)}1`,
  dots: `numbers${repeat('.a', 2_000)}`,
  ors: repeat('true', 600, '||'),
  lists: `[${repeat('1', 2_000, ',')}]`,
  'lists in lists': `${repeat('[', 45)}1${repeat(']', 45)}`,
  'loops in loops': nested('numbers', 40, 'true'),
  'names that nearly are': `[${repeat('nane1111', 440, ',')}]`,
  'functions that nearly are': `[${repeat('sizze(1)', 440, ',')}]`,
  'fields that nearly are': `[${repeat('maps[0].nn', 360, ',')}]`,
  quotes: repeat('"', 4_000),
  escapes: `"${repeat('\\u0041', 600)}"`,
  'a megabyte': `"${repeat('a', 1_000_000)}"`,
}).map(([name, source]) => ({ name, source }));
