import type { Problem } from '../../model/problem.ts';
import { type Node, pathsIn } from '../ast.ts';
import type { Environment } from '../environment.ts';
import { parse } from '../parse/parse.ts';
import type { TypeName } from '../types.ts';
import { Context, Effort, type Watch } from './context.ts';
import { checked, type Known } from './known.ts';
import { rule } from './rules.ts';

/** What an expression is asked to give. `shown` is what a text can hold: what has one plain way to be written. */
export type Expected = 'boolean' | 'text' | 'number' | 'timestamp' | 'shown';

/** How an expression is looked at. */
export interface Analysing {
  expected?: Expected | undefined;
  /** Where it begins in the source, which it ends with. */
  from?: number;
  /** What it shares with others of the same source. */
  effort?: Effort;
  watch?: Watch;
}

/** All there is to know of an expression before it runs, and what runs it; null where it cannot be read. */
export interface Analysis {
  tree: Node | null;
  meaning: Known | null;
  problems: Problem[];
  /** What only keeps it from running. */
  waiting: Problem[];
  /** The paths it reads, such as `contact.language`, in the order of the source. */
  paths: string[];
}

const SHOWN: ReadonlySet<TypeName> = new Set(['text', 'number', 'boolean', 'null', 'any']);

/** Parses an expression and finds what it means. Never throws. */
export function analyse(
  source: string,
  environment: Environment<never>,
  { expected, from = 0, effort = new Effort(), watch }: Analysing = {},
): Analysis {
  const { tree, problems } = parse(source, from);
  if (!tree) return { tree, meaning: null, problems, waiting: [], paths: [] };
  const context = new Context(environment, rule, effort, watch);
  const meaning = asked(tree, context.value(tree), expected, context);
  const all = [...problems, ...context.problems].sort(byPlace);
  return { tree, meaning, problems: all, waiting: context.waiting, paths: pathsIn(tree) };
}

/** What comes out is of the type asked. */
function asked(tree: Node, known: Known, expected: Expected | undefined, context: Context): Known {
  const { type } = known;
  if (expected === undefined) return known;
  const shown = expected === 'shown';
  if (shown ? !SHOWN.has(type.kind) : type.kind !== expected && type.kind !== 'any')
    context.wrongType(tree, shown ? 'text' : expected, type);
  return shown ? known : { type, evaluate: checked(known, tree, expected) };
}

const byPlace = (one: Problem, other: Problem): number => (one.where.from ?? 0) - (other.where.from ?? 0);
