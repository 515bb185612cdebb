import type { ExprType } from './environment.ts';
import { codePointLength } from './texts.ts';
import { BOOLEAN, LIST, NUMBER, TEXT } from './types.ts';

/** One form of a function. Those of one name differ in their receiver or their arguments. */
export interface ExpressionFunction {
  name: string;
  /** What stands before the dot; without it the function is called by its name alone. */
  receiver?: ExprType;
  args: readonly ExprType[];
  result: ExprType;
  /** Gets the receiver, if any, and the arguments, all of the types above. Pure. */
  apply(...values: never[]): unknown;
}

const listSize = (list: readonly unknown[]): number => list.length;

const ASCII_ONLY = /^[\0-\x7f]*$/;
const lowerAscii = (text: string): string =>
  ASCII_ONLY.test(text) ? text.toLowerCase() : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** Every function of the language, but `has`, which looks at its argument unread. */
export const FUNCTIONS: readonly ExpressionFunction[] = [
  {
    name: 'contains',
    receiver: TEXT,
    args: [TEXT],
    result: BOOLEAN,
    apply: (text: string, part: string) => text.includes(part),
  },
  {
    name: 'startsWith',
    receiver: TEXT,
    args: [TEXT],
    result: BOOLEAN,
    apply: (text: string, part: string) => text.startsWith(part),
  },
  {
    name: 'endsWith',
    receiver: TEXT,
    args: [TEXT],
    result: BOOLEAN,
    apply: (text: string, part: string) => text.endsWith(part),
  },
  { name: 'lowerAscii', receiver: TEXT, args: [], result: TEXT, apply: lowerAscii },
  { name: 'size', receiver: TEXT, args: [], result: NUMBER, apply: codePointLength },
  { name: 'size', receiver: LIST, args: [], result: NUMBER, apply: listSize },
  { name: 'size', args: [TEXT], result: NUMBER, apply: codePointLength },
  { name: 'size', args: [LIST], result: NUMBER, apply: listSize },
];

/** The function that asks whether a path is set. */
export const HAS = 'has';

/** The forms of a name, called after a receiver or by itself. */
export const formsOf = (name: string, method: boolean): readonly ExpressionFunction[] =>
  FUNCTIONS.filter((one) => one.name === name && (one.receiver !== undefined) === method);

/** The names that may be called after a receiver, or by themselves. */
export const functionNames = (method: boolean): string[] => [
  ...new Set(FUNCTIONS.filter(({ receiver }) => (receiver !== undefined) === method).map(({ name }) => name)),
  ...(method ? [] : [HAS]),
];

/** The types of what `apply` gets. */
export const valueTypes = ({ receiver, args }: ExpressionFunction): readonly ExprType[] =>
  receiver ? [receiver, ...args] : args;
