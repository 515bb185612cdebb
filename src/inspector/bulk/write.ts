import type { Flow, Json, NodeRegistry, Text } from '#runtime/index.ts';
import { setParam, valueAt } from '#src/document/edits/params.ts';
import { editKeepingPorts } from '#src/document/edits/ports.ts';

type PerLanguage = Exclude<Text, string>;

const isObject = (value: Json | undefined): value is PerLanguage =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Sets what is at a dotted path of several nodes. Of a text per language only the languages that were written in
 * change: what the nodes say in the others stays their own. `before` is what the nodes were shown to hold.
 */
export function writeAll(
  flow: Flow,
  ids: readonly string[],
  registry: NodeRegistry,
  path: string,
  value: Json | undefined,
  before: Json | undefined,
): void {
  for (const id of ids) {
    const node = flow.nodes[id];
    const definition = node && registry.get(node.type);
    if (!definition) continue;
    const own = valueAt(node.params as Record<string, Json>, path);
    const next = isObject(value) && isObject(before) && isObject(own) ? written(own, before, value) : value;
    editKeepingPorts(flow, id, definition, (draft) => setParam(draft, id, path, next));
  }
}

function written(own: PerLanguage, before: PerLanguage, after: PerLanguage): PerLanguage {
  const languages = new Set([...Object.keys(before), ...Object.keys(after)]);
  const next = { ...own };
  for (const language of languages) {
    const words = after[language];
    if (words === before[language]) continue;
    if (words === undefined) delete next[language];
    else next[language] = words;
  }
  return next;
}
