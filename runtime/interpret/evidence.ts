import type { Leaf, ReadValue } from '../expression/explain.ts';
import { toJson } from '../expression/values/json.ts';
import type { CustomerFields } from '../model/customer.ts';
import type { Evidence } from '../model/trace.ts';
import type { Variables } from '../model/variable.ts';

/** Makes what an explanation found fit for a trace: plain JSON, without the values of what is sensitive. */
export function evidenceFor(
  variables: Variables,
  customerFields: CustomerFields,
): (leaf: Leaf, paths: readonly string[]) => Evidence {
  const secret = new Set([
    ...secretPaths(['vars'], variables),
    ...secretPaths(['customer', 'fields'], customerFields),
  ]);
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

/** The paths to what is sensitive in a record. All of a record at once is as secret as the most secret in it. */
function secretPaths(record: readonly string[], declared: Variables | CustomerFields): string[] {
  const secret = Object.entries(declared).flatMap(([name, { sensitive }]) => (sensitive ? [name] : []));
  if (secret.length === 0) return [];
  const wholes = record.map((_, index) => record.slice(0, index + 1).join('.'));
  return [...wholes, ...secret.map((name) => [...record, name].join('.'))];
}
