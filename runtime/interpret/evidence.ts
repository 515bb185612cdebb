import type { Leaf, ReadValue } from '../expression/explain.ts';
import { toJson } from '../expression/values/json.ts';
import type { Evidence } from '../model/trace.ts';
import type { Variables } from '../model/variable.ts';

/** Makes what an explanation found fit for a trace: plain JSON, without the values of sensitive variables. */
export function evidenceFor(variables: Variables): (leaf: Leaf, paths: readonly string[]) => Evidence {
  const secret = new Set(
    Object.entries(variables).flatMap(([name, { sensitive }]) => (sensitive ? [`vars.${name}`] : [])),
  );
  // All variables at once are as secret as the most secret of them.
  if (secret.size > 0) secret.add('vars');
  const isSecret = (paths: readonly string[]) => paths.some((path) => secret.has(path));

  return ({ source, value, reads }, paths) => {
    // A macro's variable has no path of its own: it may hold whatever the expression reads.
    const hides = ({ from }: ReadValue) => isSecret(from.length > 0 ? from : paths);
    return {
      source,
      value: isSecret(paths) && typeof value !== 'boolean' ? null : toJson(value),
      reads: reads.map((read) =>
        hides(read)
          ? { path: read.path, value: null, hidden: true }
          : { path: read.path, value: toJson(read.value) },
      ),
    };
  };
}
