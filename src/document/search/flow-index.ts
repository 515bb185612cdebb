import type { Flow, FlowNode, Variable } from '#runtime/index.ts';
import type { IndexContext } from './index-context.ts';
import { line, linesOf } from './lines.ts';
import type { Thing } from './things.ts';

/** What can be found in a flow, and the variables that its nodes name. */
export interface FlowIndex {
  things: readonly Thing[];
  used: ReadonlySet<string>;
}

const flows = new WeakMap<Flow, { context: IndexContext; index: FlowIndex }>();
const nodes = new WeakMap<FlowNode, { context: IndexContext; thing: Thing }>();

/** The index of a flow. Documents are immutable: what did not change since is not read again. */
export function flowIndex(flow: Flow, context: IndexContext): FlowIndex {
  const known = flows.get(flow);
  if (known?.context === context) return known.index;
  const drawn = Object.entries(flow.nodes).map(([id, node]) => nodeThing(id, node, context));
  const used = new Set(
    drawn.flatMap(({ lines }) =>
      lines.flatMap(({ names }) => names.filter(({ kind }) => kind === 'variable').map(({ id }) => id)),
    ),
  );
  const index = { things: [...around(flow), ...drawn, ...beside(flow)], used };
  flows.set(flow, { context, index });
  return index;
}

function around({ id, name, variables }: Flow): Thing[] {
  const itself: Thing = { kind: 'flow', id, lines: [line(name, { path: 'name', is: 'title' })] };
  return [itself, ...Object.entries(variables).map(([one, variable]) => variableThing(one, variable))];
}

function variableThing(id: string, { default: value }: Variable): Thing {
  const name = line(id, { path: 'name', is: 'chosen', names: [{ kind: 'variable', id }] });
  const begins = value === undefined ? [] : [line(String(value), { path: 'default', is: 'chosen' })];
  return { kind: 'variable', id, lines: [name, ...begins] };
}

function beside({ groups = {}, notes = {} }: Flow): Thing[] {
  return [
    ...Object.entries(groups).map(
      ([id, { title }]): Thing => ({
        kind: 'group',
        id,
        lines: [line(title, { path: 'title', is: 'title' })],
      }),
    ),
    ...Object.entries(notes).map(
      ([id, { text }]): Thing => ({ kind: 'note', id, lines: [line(text, { path: 'text', is: 'title' })] }),
    ),
  ];
}

function nodeThing(id: string, node: FlowNode, context: IndexContext): Thing {
  const known = nodes.get(node);
  if (known?.context === context && known.thing.id === id) return known.thing;
  const definition = context.nodes.get(node.type);
  const typeTitle = definition?.labels[context.language].title ?? node.type;
  // What a node without a title of its own is called cannot be replaced there.
  const title = line(node.title || typeTitle, { path: 'title', is: node.title ? 'title' : 'chosen' });
  const lines = definition ? linesOf(node.params, definition.params, context) : [];
  const thing: Thing = { kind: 'node', id, type: node.type, typeTitle, lines: [title, ...lines] };
  nodes.set(node, { context, thing });
  return thing;
}
