import fc from 'fast-check';
import { type ArgumentKind, functions, type Signature } from '../catalog.ts';
import { declaredEnvironment } from '../declared.ts';
import type { Environment, ExprType } from '../environment.ts';
import { ANY, BOOLEAN, DURATION, NUMBER, TEXT, TIMESTAMP } from '../types.ts';
import type { Forms, Grammar } from './grammar.ts';

/** A call as a form: every function comes into the grammar by being in the catalogue. */
function callOf({ name, receiver, args }: Signature): string {
  let item = '';
  const written = args.map((kind: ArgumentKind) => {
    if (kind === 'path') return 'data.a';
    if (kind !== 'name') return `<${kind}${item}>`;
    item = ' x';
    return 'x';
  });
  return `${receiver ? `(<${receiver}>).` : ''}${name}(${written.join(', ')})`;
}

const callsTo = (result: string): string[] => functions.filter((one) => one.result === result).map(callOf);

/** Sources that are no shorter for what is in them, whatever the sort. */
const everywhere = (sort: string): string[] => [
  `(<boolean> ? <${sort}> : <${sort}>)`,
  `(<optional>).orValue(<${sort}>)`,
  ...(sort === 'any' ? [] : [`dyn(<${sort}>)`]),
];

const OPERATORS: Forms = {
  number: ['(<number> + <number>)', '<number> - <number> * 2', '(<number> / <number>)', '-(<number>) % 7'],
  text: ['(<text> + <text>)'],
  boolean: [
    ...[
      '!(<boolean>)',
      '(<boolean> && <boolean>)',
      '(<boolean> || <boolean> || <boolean>)',
      '(<any> == <any>)',
    ],
    ...['(<number> < <number>)', '(<text> >= <text>)', '(<timestamp> <= <timestamp>)', '(<any> in <list>)'],
    ...['(<text> in <map>)', 'has((<map>).a)', '(<optional> != <optional>)', '(<any> > <any>)'],
  ],
  list: ['[<any>, <any>]', '(<list> + <list>)', '[<text>]', '[<number>, <number>]'],
  map: ['{"a": <any>, "b c": <any>}', '{<text>: <number>}'],
  timestamp: ['(<timestamp> + <duration>)', '(<duration> + <timestamp>)', '(<timestamp> - <duration>)'],
  duration: ['(<duration> + <duration>)', '(<timestamp> - <timestamp>)'],
  optional: ['(<map>).?a', '(<list>)[?<number>]', '(<map>)[?<text>]', '(<optional>).?a', 'data.?`b c`'],
  any: [
    ...['<text>', '<number>', '<boolean>', '<list>', '<map>', '<timestamp>', '<duration>', '<optional>'],
    ...['(<list>)[<number>]', '(<map>)[<text>]', '(<map>).a', '(<any>)[<any>]', '(<any>).`b c`'],
  ],
};

const LEAVES: Forms = {
  number: ['0', '1', '-2.5', '1e3', '0xFF', 'n', 'r.age', 'data.number', 'l[0]'],
  text: [
    ...['""', '"a"', "'b c'", 'r"\\d+"', '"""x\ny"""', '"😀é\\u0041"', 's', 'r.name', 'data.text'],
    ...['"Europe/Amsterdam"', '"+02:00"', '"nl"', '"long"', '"EUR"', '"(a|b)*c"', '"2026-03-29T01:30:00Z"'],
    ...['"1h30m"', '"["', '"17"', 'message'],
  ],
  boolean: ['true', 'false', 'b', 'data.flag', 'has(r.age)', 'has(data.other)'],
  list: ['[]', '[1, 2]', '["a", "b"]', 'l', 'w', 'data.list'],
  map: ['{}', '{"a": 1}', 'm', 'r.facts', 'data'],
  timestamp: ['at', 'timestamp("2026-10-25T02:30:00+01:00")', 'timestamp(data.number)'],
  duration: ['span', 'duration("-90s")', 'duration(data.text)'],
  optional: ['data.?a', 'm[?"a"]', 'r.?age', 'l[?9]', 'data.?other.a'],
  any: ['null', 'data', 'data.other', 'dyn(1)', 'x', 'nobody'],
};

/** The whole language: operators, literals and what the catalogue lists, of sorts that mostly fit. */
export const LANGUAGE: Grammar = {
  variables: { x: 'any' },
  leaves: LEAVES,
  forms: Object.fromEntries(
    Object.entries(OPERATORS).map(([sort, forms]) => [
      sort,
      [...forms, ...callsTo(sort), ...everywhere(sort)],
    ]),
  ),
};

export const SORTS: readonly string[] = Object.keys(LEAVES);

const record = (fields: Record<string, ExprType>, optional: string): ExprType => ({
  kind: 'record',
  fields: new Map(
    Object.entries(fields).map(([name, type]) => [name, { type, optional: name === optional }]),
  ),
});

export const TYPES = {
  ...{ data: ANY, s: TEXT, message: TEXT, n: NUMBER, b: BOOLEAN, at: TIMESTAMP, span: DURATION },
  l: { kind: 'list', of: NUMBER },
  w: { kind: 'list', of: TEXT },
  m: { kind: 'map', of: NUMBER },
  r: record({ name: TEXT, age: NUMBER, facts: { kind: 'record', fields: new Map(), open: true } }, 'age'),
} as const satisfies Record<string, ExprType>;

export type Scope = Record<string, unknown>;
export const environment: Environment<Scope> = declaredEnvironment(TYPES);

const number = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const text = fc.string({ unit: 'binary', maxLength: 12 });
const data = fc.record(
  {
    text,
    number,
    flag: fc.boolean(),
    list: fc.array(fc.jsonValue(), { maxLength: 3 }),
    other: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

/** Values of the variables; any of them may be missing. */
export const scopes: fc.Arbitrary<Scope> = fc.record(
  {
    data: fc.oneof(data, data, fc.jsonValue()),
    ...{ s: text, message: text, n: number, b: fc.boolean() },
    at: fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2200, 0) }),
    span: fc.integer({ min: -1e9, max: 1e9 }),
    l: fc.array(number, { maxLength: 4 }),
    w: fc.array(text, { maxLength: 4 }),
    m: fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'constructor'), number),
    r: fc.record({ name: text, age: number, facts: data }, { requiredKeys: ['name', 'facts'] }),
  },
  { requiredKeys: ['data', 's', 'n', 'l', 'm', 'r', 'at'] },
);
