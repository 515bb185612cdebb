import type { FlowNode, Json, JsonObject, TraceEntry } from '#runtime/index.ts';

/** What of a decision says which field decided. */
type Decided = Pick<TraceEntry, 'port' | 'reason' | 'alternatives'>;

/**
 * The field of a node that decided, as paths of fields are written: the branch that a port stands for, the list of branches
 * where none was taken, or the param that the reason speaks of. Undefined where the node decided as a whole.
 */
export function fieldOf({ port, reason, alternatives = [] }: Decided, { params }: Pick<FlowNode, 'params'>) {
  const ofPort = port === undefined ? undefined : branchOf(port, params);
  if (ofPort) return ofPort;
  const ofOther = alternatives.map(({ name }) => branchOf(name, params)).find((one) => one !== undefined);
  if (ofOther) return ofOther.slice(0, ofOther.lastIndexOf('.'));
  return Object.keys(params).find((name) => Object.hasOwn(reason.params, name));
}

/** Where the branch is that a port such as `when:k1` stands for. */
function branchOf(port: string, params: JsonObject): string | undefined {
  const id = port.slice(port.indexOf(':') + 1);
  return id === '' ? undefined : pathTo(id, params, '');
}

/** The path to the item of a list that has the id, or that is it. */
function pathTo(id: string, value: Json, path: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inside] of Object.entries(value)) {
    const at = path === '' ? name : `${path}.${name}`;
    if (Array.isArray(value) && isCalled(inside, id)) return at;
    const found = pathTo(id, inside, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isCalled = (item: Json, id: string): boolean =>
  item === id ||
  (typeof item === 'object' && item !== null && !Array.isArray(item) && (item['id'] ?? item['key']) === id);
