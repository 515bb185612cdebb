import type { FlowGroup, FlowNote } from '../model/annotation.ts';
import type { FlowNode } from '../model/flow.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Position } from '../model/position.ts';
import type { Variable } from '../model/variable.ts';

/** A step into JSON: a key of an object, an index of a list, or the item of a list that has the id. */
export type Step = string | number | { item: string };

/** From one value to another; absent on the side where there is none. */
interface FromTo<T> {
  before?: T;
  after?: T;
}

interface Both<T> {
  before: T;
  after: T;
}

/** What changed, by its kind. Ids are those of the later flow, where it still has the thing. */
export type Changed =
  | ({ kind: 'flow'; part: 'id' | 'name' | '$schema' } & FromTo<string>)
  | ({ kind: 'variable'; name: string } & FromTo<Variable>)
  /** A node is there, or gone. */
  | ({ kind: 'node'; node: string } & FromTo<FlowNode>)
  /** The same node has another id. */
  | ({ kind: 'id'; node: string } & Both<string>)
  | ({ kind: 'type'; node: string } & Both<{ type: string; params: JsonObject }>)
  | ({ kind: 'title'; node: string } & FromTo<string>)
  | ({ kind: 'position'; node: string } & Both<Position>)
  /** A value in a node's params. `field` is its dotted path, with indices as in the later flow. */
  | ({ kind: 'field'; node: string; path: readonly Step[]; field: string } & FromTo<Json>)
  /**
   * An item of a list whose items have ids. `order` has the ids of both lists, in an order that fits both: the item
   * finds its place by it, whichever of the others are there.
   */
  | ({
      kind: 'item';
      node: string;
      path: readonly Step[];
      field: string;
      item: string;
      order: readonly string[];
    } & FromTo<Json>)
  /** Where a port leads. `node` is the one it belongs to. */
  | ({ kind: 'edge'; node: string; port: string } & FromTo<string>)
  | ({ kind: 'note'; note: string } & FromTo<FlowNote>)
  | ({ kind: 'note-part'; note: string; part: keyof FlowNote } & Both<Json>)
  | ({ kind: 'group'; group: string } & FromTo<FlowGroup>)
  | ({ kind: 'group-part'; group: string; part: 'title' | 'hue' | 'folded' } & FromTo<Json>)
  /** A node is in a group, or not. */
  | ({ kind: 'member'; group: string; node: string } & Both<boolean>);

export type ChangeKind = Changed['kind'];

/** One difference between two flows, that can be made and taken back by itself. */
export type FlowChange = Changed & {
  /** Where it is, in words of the file: no two changes of a comparison have the same. */
  id: string;
  /** Ids of changes without which this one makes no sense: they are made before it, and taken back after it. */
  needs: readonly string[];
  /** The flow does the same with and without it: where things stand, what ids are called, what is folded. */
  layout: boolean;
};

/** The same change in the other direction. */
export function inverseOf<C extends Changed>(change: C): C {
  const { before, after, ...rest } = change;
  return {
    ...rest,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  } as unknown as C;
}
