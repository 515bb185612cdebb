import type { Flow, Json, JsonObject } from '#runtime/index.ts';

type Container = JsonObject | Json[];

const step = (container: Container, key: string): Json | undefined =>
  Array.isArray(container)
    ? container[Number(key)]
    : Object.hasOwn(container, key)
      ? container[key]
      : undefined;

const isContainer = (value: Json | undefined): value is Container =>
  typeof value === 'object' && value !== null;

/** The value at a dotted path, such as `buttons.0.title`. */
export function valueAt(params: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = params;
  for (const key of path.split('.')) {
    if (!isContainer(value)) return undefined;
    value = step(value, key);
  }
  return value;
}

/** Sets the value at a dotted path, making groups on the way; `undefined` takes it out. */
export function setAt(object: JsonObject, path: string, value: Json | undefined): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const container = keys.reduce<Container>(enter, object);
  if (Array.isArray(container)) setItem(container, Number(last), value);
  else if (value === undefined) delete container[last];
  else container[last] = value;
}

/** Sets the value at a dotted path of a node's params. */
export function setParam(flow: Flow, id: string, path: string, value: Json | undefined): void {
  const node = flow.nodes[id];
  if (node) setAt(node.params as JsonObject, path, value);
}

function enter(container: Container, key: string): Container {
  const found = step(container, key);
  if (isContainer(found)) return found;
  const made: JsonObject = {};
  if (Array.isArray(container)) container[Number(key)] = made;
  else container[key] = made;
  return made;
}

function setItem(list: Json[], index: number, value: Json | undefined): void {
  if (value === undefined) list.splice(index, 1);
  else list[index] = value;
}
