import { CircleAlert } from 'lucide-react';
import { type Problem, sayProblem } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { Badge, type Tone } from '#src/ui/Badge.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { useWords } from '../words/useWords.ts';
import type { Planned } from './plan.ts';

const TONES: Readonly<Record<Planned['state'], Tone>> = {
  new: 'accent',
  changed: 'warning',
  same: 'neutral',
};

export interface ImportListProps {
  planned: readonly Planned[];
  /** Why something of the files was refused. */
  problems: readonly Problem[];
  /** How many parts of the files have no place here. */
  ignored: number;
}

/** What the files hold: templates with what becomes of them, then what was refused. */
export function ImportList({ planned, problems, ignored }: ImportListProps) {
  const t = useWords();
  const { channels } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const say = (problem: Problem) => sayProblem(problem, language, undefined, undefined, channels);
  const sentences = [...new Set(problems.map(say))];
  if (planned.length === 0 && sentences.length === 0)
    return <p className="workspace-muted">{t('template-none')}</p>;
  return (
    <>
      <ul className="workspace-import" aria-label={t('template-lines')}>
        {planned.map(({ id, template, state }) => (
          <li key={id}>
            <Badge tone={TONES[state]}>{t(`template-${state}`)}</Badge>
            <span className="workspace-clip" title={template.name}>
              {template.name}
            </span>
            <span className="workspace-muted">
              {Object.keys(template.languages).join(', ').toUpperCase()}
            </span>
          </li>
        ))}
        {sentences.map((sentence) => (
          <li key={sentence} className="workspace-problem" data-severity="error">
            <Badge tone="danger">{t('template-refused')}</Badge>
            <CircleAlert {...iconProps} size={14} />
            {sentence}
          </li>
        ))}
      </ul>
      {ignored > 0 && <p className="workspace-muted">{t('template-ignored', { count: ignored })}</p>}
    </>
  );
}
