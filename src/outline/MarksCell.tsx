import { CircleCheck, Hourglass } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { hasErrors } from '#runtime/index.ts';
import { iconProps } from '#src/ui/icon.ts';
import type { LineProps } from './line.ts';
import { ProblemGlyph } from './ProblemGlyph.tsx';

const LIT = { passed: CircleCheck, waiting: Hourglass };

/** The group a node is in, what the simulator did there, and how many problems it has. */
export function MarksCell({ row, group, lit, problems = [] }: LineProps) {
  const t = useTranslations('outline');
  if (row.kind !== 'node') return null;
  const Glyph = lit && LIT[lit];
  return (
    <>
      {group !== undefined && (
        <span className="outline-group" title={group}>
          {group}
        </span>
      )}
      {lit && Glyph && (
        <span className="outline-lit" data-lit={lit} title={t(lit)}>
          <Glyph {...iconProps} size={14} />
          <span className="ui-hidden">{t(lit)}</span>
        </span>
      )}
      {problems.length > 0 && (
        <span className="outline-count">
          <ProblemGlyph severity={hasErrors([...problems]) ? 'error' : 'warning'} />
          <span aria-hidden="true">{problems.length}</span>
          <span className="ui-hidden">{t('problems', { count: problems.length })}</span>
        </span>
      )}
    </>
  );
}
