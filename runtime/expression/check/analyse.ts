import type { Problem } from '../../model/problem.ts';
import { type Node, pathsIn } from '../ast.ts';
import type { Environment, ExprType } from '../environment.ts';
import { parse } from '../parse/parse.ts';
import type { TypeName } from '../types.ts';
import { CheckContext, Effort, type Facts } from './context.ts';
import { infer } from './infer.ts';

/** What an expression is asked to give. `shown` is what a text can hold: what has one plain way to be written. */
export type Expected = 'boolean' | 'text' | 'number' | 'shown';

/** All there is to know of an expression before it runs. */
export interface Analysis {
  tree: Node | null;
  facts: Facts;
  problems: Problem[];
  /** The paths it reads, such as `contact.language`, in the order of the source. */
  paths: string[];
}

const SHOWN: ReadonlySet<TypeName> = new Set(['text', 'number', 'boolean', 'null', 'any']);

/** Parses and checks an expression, which begins at `from` and ends with the source. Never throws. */
export function analyse(
  source: string,
  environment: Environment<never>,
  expected?: Expected,
  from = 0,
  effort = new Effort(),
): Analysis {
  const { tree, problems } = parse(source, from);
  const context = new CheckContext(environment, infer, effort);
  if (!tree) return { tree, facts: context, problems, paths: [] };
  checkResult(tree, context.valueOf(tree), expected, context);
  const all = [...problems, ...context.problems].sort(byPlace);
  return { tree, facts: context, problems: all, paths: pathsIn(tree) };
}

function checkResult(
  tree: Node,
  type: ExprType,
  expected: Expected | undefined,
  context: CheckContext,
): void {
  if (expected === undefined || type.kind === 'any') return;
  const right = expected === 'shown' ? SHOWN.has(type.kind) : type.kind === expected;
  if (!right) context.wrongType(tree, expected === 'shown' ? 'text' : expected, type);
}

const byPlace = (one: Problem, other: Problem): number => (one.where.from ?? 0) - (other.where.from ?? 0);
