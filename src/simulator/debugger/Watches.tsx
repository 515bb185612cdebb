import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useStore } from 'zustand';
import { sayExplanation, sayProblem } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { Badge } from '#src/ui/Badge.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { useSimulator } from '../useSimulator.ts';
import { ExpressionEntry } from './ExpressionEntry.tsx';
import type { Hiding } from './hiding.ts';
import { type Subject, variablesOf, type Watched, watched } from './watched.ts';
import { createWatches, withoutWatch, withWatch } from './watches.ts';

const watches = createWatches(localStorage);

/** Expressions that are looked at whenever something has happened. */
export function Watches({ subject, hiding }: { subject: Subject; hiding: Hiding }) {
  const t = useTranslations('debugger');
  const before = useSimulator((state) => state.before);
  const { script, simulation } = subject;
  const sources = useStore(watches, (all) => all[script]) ?? [];
  return (
    <section className="sim-part" aria-label={t('watches')}>
      <h3>{t('watches')}</h3>
      {sources.length > 0 && (
        <ul>
          {sources.map((source) => (
            <Row
              key={source}
              of={watched(source, subject, before)}
              hiding={hiding}
              onRemove={() => watches.setState(withoutWatch(watches.getState(), script, source), true)}
            />
          ))}
        </ul>
      )}
      <ExpressionEntry
        label={t('watch')}
        add={t('add-watch')}
        variables={variablesOf(simulation, script)}
        onAdd={(source) => watches.setState(withWatch(watches.getState(), script, source), true)}
      />
    </section>
  );
}

interface RowProps {
  of: Watched;
  hiding: Hiding;
  onRemove: () => void;
}

function Row({ of: { source, value, isSecret, changed, explanation, problem }, hiding, onRemove }: RowProps) {
  const t = useTranslations('debugger');
  const { nodes } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const isHidden = isSecret === true && !hiding.showsAll;
  const why = explanation && !isHidden ? sayExplanation(explanation, language) : [];
  return (
    <li className="sim-watch" data-changed={changed}>
      <div className="sim-watch-head">
        <code>{source}</code>
        <IconButton label={t('remove-watch', { source })} icon={X} onPress={onRemove} />
      </div>
      <p className="sim-watch-value">
        <span>{isHidden ? t('hidden') : value === undefined ? t('no-value') : hiding.text(value)}</span>
        {changed && <Badge tone="accent">{t('changed')}</Badge>}
      </p>
      {problem && <p className="sim-aside">{sayProblem(problem, language, nodes)}</p>}
      {why.length > 0 && value !== undefined && (
        <details className="sim-others">
          <summary>{t('why')}</summary>
          <ul>
            {why.map((line) => (
              <li key={line}>{hiding.text(line)}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
