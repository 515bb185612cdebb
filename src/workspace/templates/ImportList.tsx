import { CircleAlert } from 'lucide-react';
import { type Problem, sayProblem, sayReason, type Template } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { Badge, type Tone } from '#src/ui/Badge.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { useWords } from '../words/useWords.ts';
import { Changes } from './Changes.tsx';
import type { ImportedFile, Planned } from './plan.ts';

const TONES: Readonly<Record<Planned['state'], Tone>> = {
  new: 'accent',
  changed: 'warning',
  same: 'neutral',
};

/** A file and what of it was refused or left out. */
type Told = Pick<ImportedFile, 'file' | 'problems' | 'ignored'>;

export interface ImportListProps {
  planned: readonly Planned[];
  /** All templates of the files, before they were joined with those there are. */
  read: readonly Template[];
  files: readonly Told[];
}

/** What the files hold: templates with what becomes of them, what was refused, and what has no place here. */
export function ImportList({ planned, read, files }: ImportListProps) {
  const t = useWords();
  const isEmpty = planned.length === 0 && files.every(({ problems }) => problems.length === 0);
  return (
    <>
      {isEmpty && <p className="workspace-muted">{t('template-none')}</p>}
      <ul className="workspace-import" aria-label={t('template-lines')}>
        {planned.map((one) => (
          <li key={one.id}>
            <div className="workspace-import-head">
              <Badge tone={TONES[one.state]}>{t(`template-${one.state}`)}</Badge>
              <span className="workspace-clip" title={one.template.name}>
                {one.template.name}
              </span>
              <span className="workspace-muted">
                {Object.keys(one.template.languages).join(', ').toUpperCase()}
              </span>
            </div>
            {one.state === 'changed' && <Changes planned={one} read={read} />}
          </li>
        ))}
        <Refused files={files} />
      </ul>
      <LeftOut files={files} />
    </>
  );
}

/** Sentences, each once. */
const once = (sentences: readonly string[]): string[] => [...new Set(sentences)];

/** Where in its file something is, as far as that is known. */
const pathOf = ({ where }: Problem): string | undefined => where.path || where.field;

function useAt() {
  const t = useWords();
  return (file: string, path: string | undefined, sentence: string): string =>
    t('template-file', { file, sentence: path ? t('template-part', { path, sentence }) : sentence });
}

function Refused({ files }: Pick<ImportListProps, 'files'>) {
  const t = useWords();
  const at = useAt();
  const { channels } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const told = files.flatMap(({ file, problems }) =>
    problems.map((problem) => ({
      severity: problem.severity,
      sentence: at(file, pathOf(problem), sayProblem(problem, language, undefined, undefined, channels)),
    })),
  );
  const known = new Map(told.map((one) => [one.sentence, one]));
  return [...known.values()].map(({ severity, sentence }) => (
    <li key={sentence} className="workspace-refused workspace-problem" data-severity={severity}>
      {severity === 'error' && <Badge tone="danger">{t('template-refused')}</Badge>}
      <CircleAlert {...iconProps} size={14} />
      <span className="workspace-break">{sentence}</span>
    </li>
  ));
}

/** Each part of the files that has no place here, and why. */
function LeftOut({ files }: Pick<ImportListProps, 'files'>) {
  const t = useWords();
  const at = useAt();
  const { channels } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const sentences = once(
    files.flatMap(({ file, ignored }) =>
      ignored.map(({ path, ...reason }) =>
        at(file, path, sayReason(reason, language, undefined, undefined, undefined, channels)),
      ),
    ),
  );
  if (sentences.length === 0) return null;
  return (
    <section className="workspace-editor">
      <h3 className="ui-label">{t('template-ignored', { count: sentences.length })}</h3>
      <ul className="workspace-changes">
        {sentences.map((sentence) => (
          <li key={sentence} className="workspace-muted workspace-break">
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
