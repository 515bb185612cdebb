import type { NodeRegistry } from '../define/node.ts';
import { patternsLoaded } from '../expression/patterns/engine.ts';
import type { Flow } from '../model/flow.ts';
import type { Variables } from '../model/variable.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Environments, environmentsWith } from './environments.ts';
import type { NodeView } from './node-view.ts';
import { type CapabilitiesByChannel, capabilitiesOf, type Reach, reachOf } from './reached-by.ts';
import { type SentBy, sentIn } from './sent.ts';
import type { Universe } from './universe.ts';

/** What is the same for every node of a flow. One object for as long as nothing of it changes. */
export interface Around {
  /** The id of the script that the flow becomes. */
  script: string;
  variables: Variables;
  nodes: NodeRegistry;
  workspace: Workspace | undefined;
  scripts: ReadonlySet<string> | undefined;
  /** Whether patterns are looked at yet. */
  patterns: boolean;
  /** How contacts come to the flow; not known without a workspace. */
  reach: Reach;
  /** Every channel there is. */
  allChannels: CapabilitiesByChannel;
  sentBy: SentBy;
  environments: Environments;
}

/** What it is made of: where these are the same things, it is the same. */
type Given = Pick<Around, 'script' | 'variables' | 'nodes' | 'workspace' | 'scripts' | 'patterns'>;

export function aroundOf(
  { id: script, variables }: Flow,
  { nodes, channels, workspace, scripts }: Universe,
  starts: readonly NodeView[],
  last: Around | undefined,
): Around {
  const entries = starts.flatMap(({ values }) => values);
  const reach = reachOf(script, entries, channels, workspace);
  const allChannels = capabilitiesOf(channels.values());
  const given: Given = { script, variables, nodes, workspace, scripts, patterns: patternsLoaded() };
  if (last && isSame(given, last) && isAlike(allChannels, last.allChannels) && isReached(reach, last.reach))
    return last;
  const environments = environmentsWith(variables, workspace?.customerFields);
  return { ...given, reach, allChannels, sentBy: sentIn(workspace), environments };
}

const isSame = (given: Given, last: Around): boolean =>
  (Object.keys(given) as (keyof Given)[]).every((key) => given[key] === last[key]);

const isReached = (one: Reach, other: Reach): boolean =>
  one.pointsOfContact.join(' ') === other.pointsOfContact.join(' ') && isAlike(one.channels, other.channels);

/** Channels are told apart by what they can carry. */
const isAlike = (one: CapabilitiesByChannel, other: CapabilitiesByChannel): boolean =>
  one.size === other.size && [...one].every(([name, capabilities]) => other.get(name) === capabilities);
