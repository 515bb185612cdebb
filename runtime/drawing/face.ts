import {
  type AnyNode,
  type Group,
  hasInput,
  type NodeRegistry,
  type Port,
  type PortKind,
  portsOf,
  type SummaryContext,
} from '../define/node.ts';
import type { FlowNode } from '../model/flow.ts';
import type { JsonObject } from '../model/json.ts';
import { textIn } from '../model/text.ts';

/** A port as drawn. `gone`: an edge still leaves by it, but the node has it no longer. */
export interface DrawnPort {
  id: string;
  label: string;
  kind: PortKind | 'gone';
  isWired: boolean;
}

/** What a node shows, apart from what happens to it. */
export interface DrawnNode {
  type: string;
  /** The admin's own title, or the type's. */
  title: string;
  typeTitle: string;
  group: Group;
  summary: string;
  /** From top to bottom: the happy path first, then `timeout`, `error`, and what is gone. */
  ports: readonly DrawnPort[];
  hasInput: boolean;
}

/** What nodes are drawn with. */
export interface DrawingContext {
  nodes: NodeRegistry;
  textLanguage: string;
  summary: SummaryContext;
  /** What a port is called whose choice has no words yet, counted from 1. */
  unnamed: (number: number) => string;
}

/** How a type is drawn that nobody here knows: it keeps its place and its edges. */
const UNKNOWN_GROUP: Group = 'end';

const KIND_ORDER: readonly DrawnPort['kind'][] = ['next', 'timeout', 'error', 'gone'];

/** A node as it is drawn. `wired` are the ports that edges leave by. */
export function drawnNode(node: FlowNode, wired: readonly string[], context: DrawingContext): DrawnNode {
  const definition = context.nodes.get(node.type);
  const typeTitle = definition?.labels[context.summary.language].title ?? node.type;
  return {
    type: node.type,
    title: node.title || typeTitle,
    typeTitle,
    group: definition?.group ?? UNKNOWN_GROUP,
    summary: definition ? summaryOf(definition, node, context.summary) : '',
    ports: drawnPorts(definition, node, wired, context),
    hasInput: !definition || hasInput(definition),
  };
}

/** Params may be anything while an admin types; a node that cannot say what it does says nothing. */
function summaryOf(definition: AnyNode, node: FlowNode, context: SummaryContext): string {
  try {
    return definition.summary?.(node.params, context) ?? '';
  } catch {
    return '';
  }
}

function drawnPorts(
  definition: AnyNode | undefined,
  node: FlowNode,
  wired: readonly string[],
  context: DrawingContext,
): DrawnPort[] {
  return portRows(definition, node.params, wired).map(({ id, kind, port, number }) => ({
    id,
    kind,
    label: port ? portLabel(definition, port, context) || context.unnamed(number) : id,
    isWired: wired.includes(id),
  }));
}

/** A row of a node: a port it has, or one that edges still leave by. */
export interface PortRow {
  id: string;
  kind: DrawnPort['kind'];
  port: Port | undefined;
  /** Among the ports as the node tells them, counted from 1. */
  number: number;
}

/** The rows of a node from top to bottom. `wired` are the ports that edges leave by. */
export function portRows(
  definition: AnyNode | undefined,
  params: JsonObject,
  wired: readonly string[],
): PortRow[] {
  const ports = definition ? portsOf(definition, params) : [];
  const gone = wired.filter((id) => !ports.some((port) => port.id === id));
  return [
    ...ports.map((port, index): PortRow => ({ id: port.id, kind: port.kind, port, number: index + 1 })),
    ...gone.map((id): PortRow => ({ id, kind: 'gone', port: undefined, number: 0 })),
  ].sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
}

/** The admin's own words where the port stands for a choice, which may still be empty; else the type's label. */
function portLabel(definition: AnyNode | undefined, { id, text }: Port, context: DrawingContext): string {
  const { textLanguage, summary } = context;
  if (text !== undefined) return textIn(text, textLanguage, summary.workspace?.languages.fallback ?? []);
  const labels = definition?.labels[summary.language].ports ?? {};
  return (Object.hasOwn(labels, id) ? labels[id] : undefined) ?? id;
}
