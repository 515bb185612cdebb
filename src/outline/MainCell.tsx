import { ChevronDown, ChevronRight, CornerDownRight, CornerUpLeft } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useStudio } from '#src/app/hooks.ts';
import { iconProps } from '#src/ui/icon.ts';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';
import type { LineProps } from './line.ts';
import { ProblemGlyph } from './ProblemGlyph.tsx';
import { TitleField } from './TitleField.tsx';

/** Its place, what kind of line it is, and what it is called. */
export function MainCell({ row, drawn, isFolded, isRenamed }: LineProps) {
  const { icons } = useStudio();
  const title = useTitle(row, drawn);
  const Chevron = isFolded ? ChevronRight : ChevronDown;
  return (
    <>
      <span className="outline-fold" data-fold={row.hasChildren} aria-hidden="true">
        {row.hasChildren && <Chevron {...iconProps} size={14} />}
      </span>
      {row.number && (
        <span className="outline-number" title={row.number}>
          {row.number}
        </span>
      )}
      {row.kind === 'node' && (
        <NodeIcon url={icons[drawn?.type ?? '']} group={drawn?.group ?? ''} size="small" />
      )}
      {row.kind === 'port' && <CornerDownRight {...iconProps} size={14} />}
      {row.kind === 'reference' && <CornerUpLeft {...iconProps} size={14} />}
      {row.problem && <ProblemGlyph severity={row.problem.severity} />}
      {isRenamed ? (
        <TitleField node={row.node} />
      ) : (
        <span className="outline-title" title={title}>
          {title}
        </span>
      )}
    </>
  );
}

/** What a line is called; a problem says its sentence in the cell beside. */
function useTitle(row: LineProps['row'], drawn: LineProps['drawn']): string {
  const t = useTranslations('outline');
  if (row.kind === 'heading') return t('unreached');
  if (row.kind === 'problem') return '';
  if (row.kind === 'node') return drawn?.title ?? row.node;
  const port = drawn?.ports.find(({ id }) => id === row.port);
  const label = port?.label ?? row.port;
  return port?.kind === 'gone' ? t('gone-port', { port: label }) : label;
}
