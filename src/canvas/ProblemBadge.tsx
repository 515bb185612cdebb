import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { iconProps } from '#src/ui/icon.ts';
import type { NodeProblems } from './marks.ts';

/** Shape and colour say how bad, the number how many, the title what. */
export function ProblemBadge({ problems: { severity, lines } }: { problems: NodeProblems }) {
  const t = useTranslations('canvas');
  const Glyph = severity === 'error' ? CircleAlert : TriangleAlert;
  return (
    <span className="canvas-badge" data-severity={severity} title={lines.join('\n')}>
      <Glyph {...iconProps} size={14} />
      <span aria-hidden="true">{lines.length}</span>
      <span className="ui-hidden">{t('problems', { count: lines.length })}</span>
    </span>
  );
}
