import {
  type AnyNode,
  type ChannelDefinition,
  type FlowNode,
  type Group,
  type NodeRegistry,
  type Port,
  type PortKind,
  portsOf,
  type SummaryContext,
  textIn,
} from '#runtime/index.ts';
import { hasInput } from '#src/app/adding.ts';
import { type Seen, seenOn } from './lens.ts';

/** A port as drawn. `gone`: an edge still leaves by it, but the node has it no longer. */
export interface FacePort {
  id: string;
  label: string;
  kind: PortKind | 'gone';
  isWired: boolean;
}

/** What a node shows, apart from what happens to it. */
export interface Face {
  type: string;
  /** The admin's own title, or the type's. */
  title: string;
  typeTitle: string;
  group: Group;
  icon: string | undefined;
  summary: string;
  /** What the customers of the channel looked through see of it; undefined while no channel is chosen. */
  seen: Seen | undefined;
  ports: readonly FacePort[];
  hasInput: boolean;
}

/** What faces are drawn with: the same object as long as none of it changes. */
export interface FaceContext {
  nodes: NodeRegistry;
  icons: Readonly<Record<string, string>>;
  textLanguage: string;
  summary: SummaryContext;
  lens: ChannelDefinition | undefined;
  /** What a port is called whose choice has no words yet, counted from 1. */
  unnamed: (number: number) => string;
}

/** How a type is drawn that this studio does not know: it keeps its place and its edges. */
const UNKNOWN_GROUP: Group = 'end';

const KIND_ORDER: readonly FacePort['kind'][] = ['next', 'timeout', 'error', 'gone'];

/** The face of a node. `wired` are the ports that edges leave by. */
export function faceOf(node: FlowNode, wired: readonly string[], context: FaceContext): Face {
  const definition = context.nodes.get(node.type);
  const typeTitle = definition?.labels[context.summary.language].title ?? node.type;
  return {
    type: node.type,
    title: node.title || typeTitle,
    typeTitle,
    group: definition?.group ?? UNKNOWN_GROUP,
    icon: context.icons[node.type],
    summary: definition ? summaryOf(definition, node, context.summary) : '',
    seen: definition && context.lens ? seenOn(context.lens, definition, node, context) : undefined,
    ports: facePorts(definition, node, wired, context),
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

function facePorts(
  definition: AnyNode | undefined,
  node: FlowNode,
  wired: readonly string[],
  context: FaceContext,
): FacePort[] {
  const ports = definition ? portsOf(definition, node.params) : [];
  const drawn = ports.map(
    (port, index): FacePort => ({
      id: port.id,
      kind: port.kind,
      label: portLabel(definition, port, context) || context.unnamed(index + 1),
      isWired: wired.includes(port.id),
    }),
  );
  const gone = wired
    .filter((id) => !ports.some((port) => port.id === id))
    .map((id): FacePort => ({ id, kind: 'gone', label: id, isWired: true }));
  return [...drawn, ...gone].sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
}

/** The admin's own words where the port stands for a choice, which may still be empty; else the type's label. */
function portLabel(definition: AnyNode | undefined, { id, text }: Port, context: FaceContext): string {
  const { textLanguage, summary } = context;
  if (text !== undefined) return textIn(text, textLanguage, summary.workspace?.languages.fallback ?? []);
  const labels = definition?.labels[summary.language].ports ?? {};
  return (Object.hasOwn(labels, id) ? labels[id] : undefined) ?? id;
}
