import { applyEdits, findNodeAtLocation, format, type Node, parseTree } from 'jsonc-parser';
import type { Range } from '#src/editor/assistant.ts';

type Path = readonly (string | number)[];

/** What of a flow, or of a script, a place in its text belongs to. */
export type Part = { node: string } | { edge: { from: string; port: string } };

/** A text with where its parts are, as far as it is JSON. */
export class Places {
  private readonly root: Node | undefined;

  constructor(text: string) {
    this.root = parseTree(text);
  }

  /** The node or edge around a place, in characters; undefined elsewhere. */
  partAt(at: number): Part | undefined {
    const [list, part] = this.around(at);
    const name = keyOf(list);
    if (part?.type === 'property' && name === 'steps') return stepAt(part, at);
    if (part?.type === 'property' && name === 'nodes') return { node: keyOf(part) };
    if (name !== 'edges' || part?.type !== 'object') return undefined;
    const [from, port] = [stringAt(part, 'from'), stringAt(part, 'port')];
    return from === undefined || port === undefined ? undefined : { edge: { from, port } };
  }

  /** A node with its key. */
  rangeOfNode(id: string): Range | undefined {
    return this.rangeOf(['nodes', id]) ?? this.rangeOf(['steps', id]);
  }

  rangeOfEdge({ from, port }: { from: string; port: string }): Range | undefined {
    const edges = this.find(['edges'])?.children ?? [];
    const edge = edges.find((one) => stringAt(one, 'from') === from && stringAt(one, 'port') === port);
    return edge ? rangeOf(edge) : this.rangeOf(['steps', from, 'next', port]);
  }

  /** What stands at a path, with its key; undefined when nothing does. */
  rangeOf(path: Path): Range | undefined {
    const found = this.find(path);
    return found && rangeOf(found.parent?.type === 'property' ? found.parent : found);
  }

  /** A value without its key, at the innermost part of the path that there is. A group is marked by its key. */
  nearest(path: Path): Range | undefined {
    for (let length = path.length; length >= 0; length--) {
      const found = this.find(path.slice(0, length));
      if (found) return narrow(found);
    }
    return undefined;
  }

  private find(path: Path): Node | undefined {
    return this.root && findNodeAtLocation(this.root, [...path]);
  }

  /** The entry of the whole that a place is in, and the entry or item of that. */
  private around(at: number): [Node | undefined, Node | undefined] {
    const entry = childAt(this.root, at);
    return [entry, childAt(entry?.children?.[1], at)];
  }
}

const rangeOf = ({ offset, length }: Node): Range => ({ from: offset, to: offset + length });

/** A group is many lines: its key, else its first character stands for it. */
function narrow(node: Node): Range {
  if (node.type !== 'object' && node.type !== 'array') return rangeOf(node);
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  return key ? rangeOf(key) : { from: node.offset, to: node.offset + 1 };
}

/** Children stand in order: the one around a place, both its ends counted. */
function childAt(node: Node | undefined, at: number): Node | undefined {
  const children = node?.children ?? [];
  let [low, high] = [0, children.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const child = children[middle];
    if (!child || at < child.offset) high = middle - 1;
    else if (at > child.offset + child.length) low = middle + 1;
    else return child;
  }
  return undefined;
}

/** A step, or the way out of it that a place is in. */
function stepAt(step: Node, at: number): Part {
  const part = childAt(step.children?.[1], at);
  const way = keyOf(part) === 'next' ? childAt(part?.children?.[1], at) : undefined;
  const from = keyOf(step);
  return way ? { edge: { from, port: keyOf(way) } } : { node: from };
}

const keyOf = (property: Node | undefined): string => String(property?.children?.[0]?.value ?? '');

function stringAt(object: Node, key: string): string | undefined {
  const value: unknown = findNodeAtLocation(object, [key])?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The line of a place, from 1. */
export const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** The first character of a line, and of a column in it, both from 1. */
export function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  return Math.min(text.length, start + column - 1);
}

/** JSON in lines, whatever is wrong with it. */
export const setOut = (text: string): string =>
  applyEdits(text, format(text, undefined, { tabSize: 2, insertSpaces: true, eol: '\n' }));
