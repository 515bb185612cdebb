import { type ChannelRegistry, channelName } from '../define/channel.ts';
import type { AnyNode, NodeRegistry, Port } from '../define/node.ts';
import { portsOf } from '../define/node.ts';
import type { Flow } from '../model/flow.ts';
import type { UiLanguage } from '../model/language.ts';
import { textIn } from '../model/text.ts';
import { coreWords } from './core.ts';

/** What names are found in: the node types, the channels, and the flow that a problem is about. */
export interface Naming {
  language: UiLanguage;
  nodes?: NodeRegistry | undefined;
  flow?: Flow | undefined;
  channels?: ChannelRegistry | undefined;
}

const nodeIn = (id: string | undefined, flow: Flow | undefined) =>
  flow && id !== undefined && Object.hasOwn(flow.nodes, id) ? flow.nodes[id] : undefined;

const definitionOf = (id: string | undefined, { nodes, flow }: Naming): AnyNode | undefined =>
  nodes?.get(nodeIn(id, flow)?.type ?? '');

/** What things of a kind are called, such as `skills`, `script` or `variable`: one of them, inside a sentence. */
export const kindName = (kind: string, language: UiLanguage): string => {
  const words: Readonly<Record<string, string>> = coreWords[language];
  return words[`kind.${kind}`] ?? kind;
};

/** A node by the admin's own title, else its type's; the id when there is no such node. */
export const nodeName = (id: string, naming: Naming): string =>
  nodeIn(id, naming.flow)?.title || definitionOf(id, naming)?.labels[naming.language].title || id;

/** A type by its title in the palette. */
export const typeName = (type: string, { nodes, language }: Naming): string =>
  nodes?.get(type)?.labels[language].title ?? type;

/** A port by the admin's own words or the node's label for it; by its number while its choice has no words yet. */
export function portName(id: string, node: string | undefined, naming: Naming): string {
  const definition = definitionOf(node, naming);
  const drawn = nodeIn(node, naming.flow);
  if (!definition || !drawn) return id;
  const ports = portsOf(definition, drawn.params);
  const index = ports.findIndex((one) => one.id === id);
  const port: Port | undefined = ports[index];
  if (port?.text !== undefined)
    return textIn(port.text, naming.language, []) || unnamedPort(index + 1, naming.language);
  const labels = definition.labels[naming.language].ports;
  return (Object.hasOwn(labels, id) && labels[id]) || id;
}

const unnamedPort = (number: number, language: UiLanguage): string =>
  coreWords[language]['port.unnamed'].replace('{number}', String(number));

/** A field by its labels, from outside in, items of lists by number: `Buttons 2 · Title`. */
export function fieldName(field: string, node: string | undefined, naming: Naming): string {
  const labels = definitionOf(node, naming)?.labels[naming.language].fields ?? {};
  const names: string[] = [];
  const path: string[] = [];
  for (const segment of field.split('.')) {
    if (/^\d+$/.test(segment)) names.push(`${names.pop() ?? ''} ${Number(segment) + 1}`.trim());
    else {
      path.push(segment);
      const label = path.join('.');
      names.push((Object.hasOwn(labels, label) && labels[label]?.label) || segment);
    }
  }
  return names.join(' · ');
}

/** A channel as people call it, by the name that its contacts have for it. */
export function namedChannel(channel: string, { channels, language }: Naming): string {
  const definition = channels?.get(channel);
  return definition ? channelName(definition, language) : channel;
}

/** A customer's language in words: `Dutch`, `Nederlands`, `néerlandais`. */
export function languageName(tag: string, language: UiLanguage): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
