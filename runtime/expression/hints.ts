import type { Params } from '../model/problem.ts';
import { defaultOf } from './fix/missing.ts';
import { SIGNATURES } from './hints/signatures.ts';
import { signOf } from './hints/signs.ts';
import { conversionFor } from './hints/types.ts';
import { valueMeant } from './hints/values.ts';
import { idiomOf } from './idioms.ts';

/** What a sentence tells besides what its problem does: how to `use` the language, or what was probably meant. */
export interface Hint {
  readonly use?: string;
  readonly suggestion?: string;
}

/** What helps with a problem; without either where nothing is known to. Made of its code and params alone. */
export function hintOf(code: string, params: Params): Hint {
  const use = wayOf(code, params);
  if (use !== undefined) return { use };
  const suggestion = valueMeant(code, String(params['found']));
  return suggestion === undefined ? {} : { suggestion };
}

const wayOf = (code: string, params: Params): string | undefined =>
  idiomOf(code, params)?.use ?? conversionFor(code, params) ?? OTHERS.get(code)?.(params);

/** What is decided for one code by itself. */
const OTHERS: ReadonlyMap<string, (params: Params) => string | undefined> = new Map([
  [
    'expression.unexpected-character',
    ({ found }) => (/[«»]/.test(String(found)) ? '"…"' : signOf(String(found))),
  ],
  ['expression.unexpected-token', ({ found }) => betweenValues(String(found))],
  ['expression.wrong-arguments', ({ name }) => SIGNATURES.get(String(name))],
  ['expression.maybe-missing', ({ path, type }) => defaultOf(String(path), String(type))],
  [
    'expression.not-convertible',
    ({ found, expected }) =>
      expected === 'number' && /^[+-]?\d*\.\d+$/.test(String(found)) ? `double("${found}")` : undefined,
  ],
]);

/** Functions that other languages write between two values. */
const METHODS: ReadonlyMap<string, string> = new Map(
  ['contains', 'startsWith', 'endsWith', 'matches'].map((name) => [name.toLowerCase(), `a.${name}("…")`]),
);

const betweenValues = (found: string): string | undefined =>
  found.startsWith('`') ? `"${found.slice(1, -1)}"` : METHODS.get(found.toLowerCase());
