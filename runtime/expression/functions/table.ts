import { MACROS, type Operator } from '../ast.ts';
import { CONVERSIONS } from './convert.ts';
import type { ExpressionFunction } from './define.ts';
import { FORMAT_FUNCTIONS } from './format.ts';
import { LIST_FUNCTIONS } from './list.ts';
import { OPERATORS } from './operators.ts';
import { OPTIONAL_FUNCTIONS } from './optional.ts';
import { PATTERN_FUNCTIONS } from './pattern.ts';
import { TEXT_FUNCTIONS } from './text.ts';
import { TIME_FUNCTIONS } from './time.ts';

/** Every function of the language. Macros and `has`, which look at their parts unread, are forms of the grammar. */
export const FUNCTIONS: readonly ExpressionFunction[] = [
  ...TEXT_FUNCTIONS,
  ...PATTERN_FUNCTIONS,
  ...LIST_FUNCTIONS,
  ...CONVERSIONS,
  ...TIME_FUNCTIONS,
  ...FORMAT_FUNCTIONS,
  ...OPTIONAL_FUNCTIONS,
];

type Named = ReadonlyMap<string, readonly ExpressionFunction[]>;

const named = (functions: readonly ExpressionFunction[]): Named =>
  new Map(functions.map(({ name }) => [name, functions.filter((one) => one.name === name)]));

const METHODS = named(FUNCTIONS.filter(({ receiver }) => receiver));
const GLOBALS = named(FUNCTIONS.filter(({ receiver }) => !receiver));
const BETWEEN = named(OPERATORS);

/** The forms of an operator. */
export const formsBetween = (operator: Operator): readonly ExpressionFunction[] => BETWEEN.get(operator)!;

/** The forms of a name, called after a receiver or by itself. */
export const formsOf = (name: string, method: boolean): readonly ExpressionFunction[] =>
  (method ? METHODS : GLOBALS).get(name) ?? [];

/** The names that may be called after a receiver, or by themselves. */
export const functionNames = (method: boolean): string[] =>
  method ? [...METHODS.keys(), ...MACROS, 'or', 'orValue'] : [...GLOBALS.keys(), 'has'];
