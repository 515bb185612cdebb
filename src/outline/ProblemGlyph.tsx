import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { Severity } from '#runtime/index.ts';
import { iconProps } from '#src/ui/icon.ts';

/** How bad it is, by shape and colour. */
export function ProblemGlyph({ severity }: { severity: Severity }) {
  const Glyph = severity === 'error' ? CircleAlert : TriangleAlert;
  return <Glyph {...iconProps} size={14} className={`outline-${severity}`} />;
}
