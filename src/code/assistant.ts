import { findNodeAtLocation, getLocation, getNodeValue, type Location, parseTree } from 'jsonc-parser';
import {
  channelName,
  type Flow,
  type JsonObject,
  nodeName,
  portName,
  portsOf,
  type UiLanguage,
  type Workspace,
} from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import type { Assistant, Range } from '#src/editor/assistant.ts';
import { referenceOptions } from '#src/fields/parts/references.ts';
import { inside, meaningAt } from './reach.ts';

/** What the text of a flow can mention. */
export interface Known extends Pick<Studio, 'nodes' | 'channels'> {
  flow: Flow;
  workspace: Workspace;
  /** All flows by id, with their names. */
  flows: Readonly<Record<string, { name: string }>>;
  language: UiLanguage;
}

interface Choice {
  id: string;
  label: string;
  description?: string | undefined;
}

/** Completes ids in the text of a flow, and says what those that stand there are of. */
export const assistantFor = (known: Known): Assistant => ({
  suggest(text, at) {
    const location = getLocation(text, at);
    const choices = choicesAt(location, text, known);
    if (choices.length === 0) return null;
    const suggestions = choices.map(({ id, label, description }) => ({
      insert: JSON.stringify(id),
      kind: 'name' as const,
      gives: label,
      ...(description === undefined ? {} : { about: description }),
    }));
    return { ...rangeAt(location, at), suggestions };
  },
  explain(text, at) {
    const location = getLocation(text, at);
    const id: unknown = location.previousNode?.value;
    const found = choicesAt(location, text, known).find((choice) => choice.id === id);
    if (!found) return null;
    const lines = [found.label, found.description ?? ''].filter(Boolean).map((words) => ({ words }));
    return { ...rangeAt(location, at), lines };
  },
});

function rangeAt({ previousNode }: Location, at: number): Range {
  if (!previousNode) return { from: at, to: at };
  const { offset, length } = previousNode;
  return offset <= at && at <= offset + length ? { from: offset, to: offset + length } : { from: at, to: at };
}

/** What can stand at a place, a key or a value. */
function choicesAt({ path, isAtPropertyKey }: Location, text: string, known: Known): Choice[] {
  const [list, id, part, ...rest] = path;
  if ((list === 'nodes' || list === 'steps') && part === 'params')
    return choicesInParams([list, String(id)], rest, isAtPropertyKey, text, known);
  if (list === 'steps' && part === 'next' && isAtPropertyKey)
    return stepPorts(valueAt(text, [list, String(id)]), known);
  if (isAtPropertyKey) return list === 'nodes' && path.length === 2 ? nodeChoices(known) : [];
  if (list === 'edges' && (part === 'from' || part === 'to')) return nodeChoices(known);
  if (list === 'edges' && part === 'port')
    return portChoices(String(valueAt(text, ['edges', id ?? 0, 'from'])), known);
  if (list === 'steps' && part === 'next') return [...nodeChoices(known), ...newSteps(text, known)];
  return list === 'groups' && part === 'nodes' ? nodeChoices(known) : [];
}

const valueAt = (text: string, path: (string | number)[]): unknown => {
  const root = parseTree(text);
  const found = root && findNodeAtLocation(root, path);
  return found && getNodeValue(found);
};

const nodeChoices = ({ flow, nodes, language }: Known): Choice[] =>
  Object.entries(flow.nodes).map(([id, { type }]) => ({
    id,
    label: nodeName(id, { flow, nodes, language }),
    description: nodes.get(type)?.labels[language].summary,
  }));

/** Steps that are written and not drawn yet. */
function newSteps(text: string, { flow }: Known): Choice[] {
  const steps = valueAt(text, ['steps']);
  const ids = isObject(steps) ? Object.keys(steps) : [];
  return ids.filter((id) => !Object.hasOwn(flow.nodes, id)).map((id) => ({ id, label: id }));
}

function portChoices(from: string, { flow, nodes, language }: Known): Choice[] {
  const node = Object.hasOwn(flow.nodes, from) ? flow.nodes[from] : undefined;
  const definition = node && nodes.get(node.type);
  if (!node || !definition) return [];
  return portsOf(definition, node.params).map(({ id }) => ({
    id,
    label: portName(id, from, { flow, nodes, language }),
  }));
}

/** The ways out of a step as it is written, whether or not it is drawn yet. */
function stepPorts(step: unknown, { flow, nodes, language }: Known): Choice[] {
  const [type, params] = [inside(step, 'type'), inside(step, 'params')];
  const definition = nodes.get(String(type));
  if (!definition || !isObject(params)) return [];
  const node = { type: definition.type, params, position: { x: 0, y: 0 } };
  const naming = { flow: { ...flow, nodes: { [STEP]: node } }, nodes, language };
  return portsOf(definition, params).map(({ id }) => ({ id, label: portName(id, STEP, naming) }));
}

/** The step that is looked at, for it to be named by. */
const STEP = 'step';

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function choicesInParams(
  [list, id]: [string, string],
  path: (string | number)[],
  isKey: boolean,
  text: string,
  known: Known,
): Choice[] {
  const node = valueAt(text, [list, id]);
  const at = isKey ? path.slice(0, -1) : path;
  const found = meaningAt(known.nodes, String(inside(node, 'type')), inside(node, 'params'), at);
  const meaning = isKey ? found?.kind === 'map' && found.key : found;
  if (!meaning) return [];
  switch (meaning.kind) {
    case 'reference':
      return referenceOptions(known.workspace, meaning.to);
    case 'script':
      return Object.entries(known.flows).map(([flowId, { name }]) => ({ id: flowId, label: name }));
    case 'channel':
      return [...known.channels.values()].map((channel) => ({
        id: channel.channel,
        label: channelName(channel, known.language),
      }));
    case 'variable':
      return Object.entries(known.flow.variables).map(([name, { type }]) => ({ id: name, label: type }));
    default:
      return [];
  }
}
