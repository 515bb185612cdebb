import type { Problem } from '../../model/problem.ts';
import type { Facts } from '../check/context.ts';
import { problemAt } from '../codes.ts';

/** The calls of functions that need what is not loaded yet. Checking can do without; running cannot. */
export const notReady = ({ forms }: Facts): Problem[] =>
  [...forms].flatMap(([node, [form]]) => {
    const code = form?.unready?.();
    return code ? [problemAt(code, node.at, {})] : [];
  });
