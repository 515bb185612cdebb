import { type ReactNode, useMemo } from 'react';
import {
  type ChannelDefinition,
  channelsOf,
  type Flow,
  type NodeRegistry,
  type Workspace,
} from '#runtime/index.ts';
import { useFlow, useSession, useStudio, useWorkspace } from '#src/app/hooks.ts';
import { previewsOn } from '#src/app/previews.ts';
import type { Studio } from '#src/app/studio.ts';
import { MessageView } from '#src/message/MessageView.tsx';

/** The messages of a node as customers see them: of the channel looked through, else of the first that reaches the flow. */
export default function NearMessage({ id, otherwise }: { id: string; otherwise: ReactNode }) {
  const studio = useStudio();
  const flow = useFlow();
  const workspace = useWorkspace();
  const lens = useSession((state) => state.lens);
  const textLanguage = useSession((state) => state.textLanguage);
  const node = flow?.nodes[id];
  const channel = flow && (studio.channels.get(lens ?? '') ?? firstChannel(flow, workspace, studio));
  const definition = studio.nodes.get(node?.type ?? '');
  const previews = useMemo(
    () =>
      channel && definition && node
        ? previewsOn(channel, definition, node.params, { workspace, textLanguage })
        : [],
    [channel, definition, node, workspace, textLanguage],
  );
  if (previews.length === 0) return otherwise;
  return (
    <div className="canvas-near" lang={textLanguage}>
      {previews.map(({ message }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages have no name but their order
        <MessageView key={index} message={message} />
      ))}
    </div>
  );
}

interface Known {
  workspace: Workspace;
  nodes: NodeRegistry;
  channel: ChannelDefinition | undefined;
}

const known = new WeakMap<Flow, Known>();

/** Asked by every node that is near, found once. */
function firstChannel(flow: Flow, workspace: Workspace, { nodes, channels }: Studio) {
  const last = known.get(flow);
  if (last?.workspace === workspace && last.nodes === nodes) return last.channel;
  const reaching = channelsOf(flow, { nodes, channels, workspace });
  const channel =
    [...channels.values()].find((one) => reaching.has(one.channel)) ?? channels.values().next().value;
  known.set(flow, { workspace, nodes, channel });
  return channel;
}
