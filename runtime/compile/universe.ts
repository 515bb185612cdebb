import type { ChannelRegistry } from '../define/channel.ts';
import type { NodeRegistry } from '../define/node.ts';
import type { Workspace } from '../model/workspace.ts';

/** What a flow is compiled against: arguments, so that the compiler knows no node and no channel by name. */
export interface Universe {
  nodes: NodeRegistry;
  channels: ChannelRegistry;
  workspace?: Workspace;
  /** The ids of the scripts there are, when somebody knows. */
  scripts?: ReadonlySet<string>;
}
