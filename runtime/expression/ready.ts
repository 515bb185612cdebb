import type { Problem } from '../model/problem.ts';
import type { Facts } from './check/context.ts';
import { problemAt } from './codes.ts';
import { patternsLoaded, readPattern } from './patterns/engine.ts';

/** The places that need patterns while those are not loaded. Checking can do without; running cannot. */
export const notReady = ({ forms }: Facts): Problem[] =>
  [...forms].flatMap(([node, [form]]) =>
    node.kind === 'call' && !patternsLoaded() && form!.values.some(({ read }) => read === readPattern)
      ? [problemAt('expression.patterns-not-loaded', node.at, {})]
      : [],
  );
