import type { Command } from '#src/app/command.ts';
import { useFlow, useSession } from '#src/app/hooks.ts';
import { EdgeInspector } from './EdgeInspector.tsx';
import { NodeInspector } from './NodeInspector.tsx';
import { SeveralInspector } from './SeveralInspector.tsx';
import './inspector.css';

/**
 * The settings of what is selected: a node, several, or a connection. Nothing when nothing is. `arranging` is what
 * several nodes can be arranged by.
 */
export function Inspector({ arranging = [] }: { arranging?: readonly Command[] }) {
  const flow = useFlow();
  const { nodes, edge } = useSession((state) => state.selection);
  if (!flow) return null;
  const there = nodes.filter((id) => Object.hasOwn(flow.nodes, id));
  const [first] = there;
  const node = first === undefined ? undefined : flow.nodes[first];
  if (there.length > 1) return <SeveralInspector ids={there} arranging={arranging} />;
  if (first !== undefined && node) return <NodeInspector key={first} flow={flow} id={first} node={node} />;
  return edge && <EdgeInspector flow={flow} edge={edge} />;
}
