import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { Severity } from '#runtime/index.ts';
import { useStudio } from '#src/app/hooks.ts';
import { iconProps } from '#src/ui/icon.ts';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';

export interface ProblemLineProps {
  severity: Severity;
  /** The node, or that it is the whole flow. */
  place: string;
  /** The field or port within it; may be empty. */
  part: string;
  sentence: string;
  /** The node's type. */
  type: string | undefined;
}

/** One problem on a line: its severity by shape and colour, where it is, what to do. */
export function ProblemLine({ severity, place, part, sentence, type = '' }: ProblemLineProps) {
  const { nodes, icons } = useStudio();
  const Glyph = severity === 'error' ? CircleAlert : TriangleAlert;
  return (
    <>
      <Glyph {...iconProps} className={`problems-${severity}`} />
      <NodeIcon url={icons[type]} group={nodes.get(type)?.group ?? ''} size="small" />
      <span className="problems-place">
        {place}
        {part && <span className="problems-part">{part}</span>}
      </span>
      <span className="problems-sentence">{sentence}</span>
    </>
  );
}
