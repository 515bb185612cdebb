import type { Command } from '#src/app/command.ts';
import { useFlow, useSession } from '#src/app/hooks.ts';
import { EdgeInspector } from './EdgeInspector.tsx';
import { MixedInspector } from './MixedInspector.tsx';
import { NodeInspector } from './NodeInspector.tsx';
import { NoteInspector } from './NoteInspector.tsx';
import { SeveralEdges } from './SeveralEdges.tsx';
import { SeveralInspector } from './SeveralInspector.tsx';
import './inspector.css';

interface Props {
  arranging?: readonly Command[];
  scripts?: readonly Command[];
}

/**
 * The settings of what is selected: a node, a note, several, or a connection. Nothing when nothing is. `arranging` is what
 * several nodes can be arranged by, `scripts` what can be done with the script that one runs.
 */
export function Inspector({ arranging = [], scripts = [] }: Props) {
  const flow = useFlow();
  const { nodes, notes, edge, moreEdges } = useSession((state) => state.selection);
  if (!flow) return null;
  const there = nodes.every((id) => Object.hasOwn(flow.nodes, id))
    ? nodes
    : nodes.filter((id) => Object.hasOwn(flow.nodes, id));
  const [first] = there;
  const node = first === undefined ? undefined : flow.nodes[first];
  const [noteId] = notes;
  const note = noteId === undefined ? undefined : flow.notes?.[noteId];
  if (noteId !== undefined && note && notes.length === 1 && there.length === 0)
    return <NoteInspector key={noteId} id={noteId} note={note} />;
  if (notes.length > 0) return <MixedInspector nodes={there} notes={notes} />;
  if (there.length > 1) return <SeveralInspector flow={flow} ids={there} arranging={arranging} />;
  if (first !== undefined && node)
    return <NodeInspector key={first} flow={flow} id={first} node={node} scripts={scripts} />;
  if (edge && moreEdges) return <SeveralEdges edges={[edge, ...moreEdges]} />;
  return edge && <EdgeInspector flow={flow} edge={edge} />;
}
