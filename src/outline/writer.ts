import type { DrawnNode, Flow, Problem } from '#runtime/index.ts';
import { nodeKey, type OutlineRow, portKey, type RowKind } from './row.ts';

/** A line's inside: its key, level and number, and how many of its lines are counted so far. */
export interface Under {
  key: string | undefined;
  level: number;
  number: string;
  counted: number;
}

/** A way out that is a line of its own. */
interface Branch {
  id: string;
  port: string;
  under: Under;
}

/** Nodes that follow each other without a choice. `end`: where the last leads back to one that is listed already. */
interface Chain {
  ids: readonly string[];
  next: number;
  end: { id: string; port: string; to: string } | undefined;
  under: Under;
}

export interface WriterInput {
  flow: Flow;
  drawn: ReadonlyMap<string, DrawnNode>;
  /** What is wrong with each node; with the flow as a whole at `''`. */
  problems: ReadonlyMap<string, readonly Problem[]>;
}

/** Writes lines down, each node once. What is still to be written is on a pile: flows may be deep. */
export class Writer {
  readonly rows: OutlineRow[] = [];
  readonly #input: WriterInput;
  readonly #ways: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly #listed = new Set<string>();
  readonly #pile: (Chain | Branch)[] = [];

  constructor(input: WriterInput) {
    this.#input = input;
    this.#ways = waysOf(input.flow);
  }

  /** Nodes that will be roots: an edge to one of them is a reference, wherever it is read. */
  reserve(ids: readonly string[]): void {
    for (const id of ids) this.#listed.add(id);
  }

  isListed(id: string): boolean {
    return this.#listed.has(id);
  }

  heading(key: string, under: Under): Under {
    return this.#write('heading', key, under, {});
  }

  problemsOf(node: string, under: Under): void {
    for (const [index, problem] of (this.#input.problems.get(node) ?? []).entries())
      this.#write('problem', `problem ${node} ${problem.code} ${index}`, under, { node, problem });
  }

  /** A node where something begins; all that follows is inside it. */
  root(id: string, under: Under): void {
    const chain = this.#chainFrom(id, under);
    const inside = this.#node(id, under);
    this.#goOn({ ...chain, next: 1, under: inside }, id, inside);
    for (let task = this.#pile.pop(); task; task = this.#pile.pop())
      'ids' in task ? this.#chain(task) : this.#branch(task);
  }

  #chain(chain: Chain): void {
    const { ids, next, end, under } = chain;
    const id = ids[next];
    if (id !== undefined) this.#goOn({ ...chain, next: next + 1 }, id, this.#node(id, under));
    else if (end)
      this.#write('reference', portKey(end.id, end.port), under, {
        node: end.id,
        port: end.port,
        to: end.to,
      });
  }

  /** What branches off comes before what follows. */
  #goOn(rest: Chain, id: string, under: Under): void {
    const only = this.#onlyWay(id);
    const ports = (this.#input.drawn.get(id)?.ports ?? []).filter((port) => port.id !== only);
    this.#pile.push(rest, ...ports.map(({ id: port }) => ({ id, port, under })).reverse());
  }

  #branch({ id, port, under }: Branch): void {
    const to = this.#targetOf(id, port);
    const inside = this.#write('port', portKey(id, port), under, { node: id, port, to });
    if (to !== undefined && !this.#listed.has(to)) this.#pile.push(this.#chainFrom(to, inside));
  }

  #node(id: string, under: Under): Under {
    const inside = this.#write('node', nodeKey(id), under, { node: id });
    this.problemsOf(id, inside);
    return inside;
  }

  /** All of a chain is listed before what branches off it. */
  #chainFrom(first: string, under: Under): Chain {
    const ids: string[] = [];
    let end: Chain['end'];
    for (let id: string | undefined = first; id !== undefined; ) {
      this.#listed.add(id);
      ids.push(id);
      const port = this.#onlyWay(id);
      const to: string | undefined = port === undefined ? undefined : this.#targetOf(id, port);
      if (port === undefined || to === undefined) break;
      end = this.#listed.has(to) ? { id, port, to } : undefined;
      id = end ? undefined : to;
    }
    return { ids, next: 0, end, under };
  }

  /** The port by which a node goes on that leaves no choice. */
  #onlyWay(id: string): string | undefined {
    const [only, other] = this.#input.drawn.get(id)?.ports.filter(({ kind }) => kind === 'next') ?? [];
    return only && !other && this.#targetOf(id, only.id) !== undefined ? only.id : undefined;
  }

  #targetOf(id: string, port: string): string | undefined {
    const to = this.#ways.get(id)?.get(port);
    return to !== undefined && this.#input.drawn.has(to) ? to : undefined;
  }

  #write(kind: RowKind, key: string, under: Under, own: Partial<OutlineRow>): Under {
    const isCounted = kind !== 'heading' && kind !== 'problem';
    if (isCounted) under.counted += 1;
    const number = isCounted ? `${under.number && `${under.number}.`}${under.counted}` : '';
    const { level, key: parent } = under;
    const empty = { node: '', port: '', to: undefined, problem: undefined };
    const later = { hasChildren: false, index: 0, count: 0 };
    this.rows.push({ ...empty, ...later, ...own, kind, key, level, number, parent });
    return { key, level: level + 1, number: number || under.number, counted: 0 };
  }
}

function waysOf({ edges }: Flow): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const ways = new Map<string, Map<string, string>>();
  for (const { from, port, to } of edges) {
    const own = ways.get(from);
    if (own) own.set(port, to);
    else ways.set(from, new Map([[port, to]]));
  }
  return ways;
}
