import { CONVERSION_EXAMPLES } from './convert.ts';
import type { FunctionExamples } from './define.ts';
import { FORMAT_EXAMPLES } from './format.ts';
import { LIST_EXAMPLES } from './list.ts';
import { OPTIONAL_EXAMPLES } from './optional.ts';
import { TEXT_EXAMPLES } from './text.ts';
import { TIME_EXAMPLES } from './time.ts';

/** Every function by group, in the order in which they are shown. */
export const REFERENCE = {
  text: TEXT_EXAMPLES,
  list: LIST_EXAMPLES,
  optional: OPTIONAL_EXAMPLES,
  time: TIME_EXAMPLES,
  format: FORMAT_EXAMPLES,
  convert: CONVERSION_EXAMPLES,
} as const satisfies Readonly<Record<string, FunctionExamples>>;

export type FunctionGroup = keyof typeof REFERENCE;

/** The names of all functions, from their examples: what has words must have these. */
export type FunctionName = { [G in FunctionGroup]: keyof (typeof REFERENCE)[G] }[FunctionGroup];
