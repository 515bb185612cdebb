import type { Flow, NodeRegistry } from '#runtime/index.ts';
import { type OutlineRow, UNREACHED } from './row.ts';
import { type Under, Writer, type WriterInput } from './writer.ts';

export interface TreeInput extends WriterInput {
  nodes: NodeRegistry;
}

/**
 * The flow as lines: begins with where customers come in and with what handles events, and follows the ways out in
 * their order. A node with one way on is followed by the next at the same level; where there is a choice, and for
 * time-outs and errors, the ways are lines of their own with what follows inside. A node that is listed already is
 * referred to. What nothing leads to stands under a heading at the end.
 */
export function outlineOf(input: TreeInput): OutlineRow[] {
  const writer = new Writer(input);
  const top: Under = { key: undefined, level: 1, number: '', counted: 0 };
  writer.problemsOf('', top);
  const roots = rootsOf(input);
  writer.reserve(roots);
  for (const id of roots) writer.root(id, top);
  writeUnreached(input.flow, writer, top);
  return counted(writer.rows);
}

/** Entries first, then handlers, each in the order of the file. */
function rootsOf({ flow, nodes, drawn }: TreeInput): string[] {
  const isEntry = (id: string) => nodes.get(flow.nodes[id]?.type ?? '')?.entry === true;
  return Object.keys(flow.nodes)
    .filter((id) => drawn.get(id)?.hasInput === false)
    .sort((a, b) => Number(isEntry(b)) - Number(isEntry(a)));
}

/** Those first that nothing leads to at all: what is left after them are loops. */
function writeUnreached(flow: Flow, writer: Writer, top: Under): void {
  const left = Object.keys(flow.nodes).filter((id) => !writer.isListed(id));
  if (left.length === 0) return;
  const reached = new Set(flow.edges.map(({ to }) => to));
  const inside = writer.heading(UNREACHED, top);
  left.sort((a, b) => Number(reached.has(a)) - Number(reached.has(b)));
  // Numbers go on where those above the heading end.
  inside.counted = top.counted;
  for (const id of left) if (!writer.isListed(id)) writer.root(id, inside);
}

/** Tells each line its place among its siblings. */
function counted(rows: OutlineRow[]): OutlineRow[] {
  const children = new Map<string | undefined, OutlineRow[]>();
  for (const row of rows) {
    const siblings = children.get(row.parent);
    row.index = (siblings?.length ?? 0) + 1;
    if (siblings) siblings.push(row);
    else children.set(row.parent, [row]);
  }
  for (const row of rows) {
    row.count = children.get(row.parent)?.length ?? 1;
    row.hasChildren = children.has(row.key);
  }
  return rows;
}
