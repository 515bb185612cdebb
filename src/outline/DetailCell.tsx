import { useTranslations } from 'use-intl';
import { sayProblem } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import type { LineProps } from './line.ts';
import { RepairButtons } from './RepairButtons.tsx';

/** What a node is and does, where a way leads, or what is wrong. */
export function DetailCell(props: LineProps) {
  const { row, flow, isCurrent } = props;
  const words = useWords(props);
  return (
    <>
      {row.kind === 'node' && props.drawn && props.drawn.typeTitle !== props.drawn.title && (
        <span className="outline-type" title={props.drawn.typeTitle}>
          {props.drawn.typeTitle}
        </span>
      )}
      <span className="outline-words" title={words}>
        {words}
      </span>
      {row.problem && <RepairButtons problem={row.problem} flow={flow} isReachable={isCurrent} />}
    </>
  );
}

function useWords({ row, drawn, flow, number, title }: LineProps): string {
  const t = useTranslations('outline');
  const { nodes, channels } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  if (row.problem) return sayProblem(row.problem, language, nodes, flow, channels);
  if (row.kind === 'node') return drawn?.summary.replaceAll('\n', ' · ') ?? '';
  if (row.kind === 'heading') return '';
  return row.to === undefined ? t('leads-nowhere') : t('leads-to', { number, title });
}
