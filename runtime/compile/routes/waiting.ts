import type { Sought } from '../../acd/eligible.ts';
import type { Workspace } from '../../model/workspace.ts';
import { cameTo } from './came.ts';
import { type Follower, followerIn, type Wait } from './follow.ts';
import {
  type Around,
  beginningsOf,
  channelsIn,
  type Passage,
  passagesOf,
  type RoutedNode,
} from './passages.ts';
import { type Takers, takersIn } from './takers.ts';

/** How contacts wait for agents in a flow. */
export interface Waiting {
  workspace: Workspace;
  takers: Takers;
  follower: Follower;
  /** Everything that contacts wait for, by the id of the node, in drawing order. */
  waits: ReadonlyMap<string, readonly Wait[]>;
}

/** Undefined in a workspace that has no agents yet: it is not told at every node that nobody comes. */
export function waitingIn(byId: ReadonlyMap<string, RoutedNode>, around: Around): Waiting | undefined {
  const { workspace } = around;
  if (!workspace || Object.keys(workspace.agents).length === 0) return undefined;
  const nodes = [...byId.values()];
  const came = cameTo(nodes, around);
  const routed = nodes.filter(({ definition }) => definition?.routes);
  return {
    workspace,
    takers: takersIn(workspace),
    follower: followerIn(byId, around),
    waits: new Map(routed.map((node) => [node.id, waitsAt(node, came.get(node.id), around)])),
  };
}

function waitsAt(node: RoutedNode, came: readonly Sought[] | undefined, around: Around): Wait[] {
  if (came)
    return came.flatMap((sought) =>
      passagesOf(node, sought, around).flatMap((passage) => stagesOf(node, passage, sought)),
    );
  return channelsIn(around).flatMap((channel) =>
    beginningsOf(node, channel, around).flatMap((passage) => stagesOf(node, passage, undefined)),
  );
}

const stagesOf = (node: RoutedNode, passage: Passage, came: Sought | undefined): Wait[] =>
  passage.waits.map((waited, index) => ({
    ...waited,
    node,
    passage,
    before: index === 0 ? came : passage.waits[index - 1]?.sought,
  }));
