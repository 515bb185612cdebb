import { useTranslations } from 'use-intl';
import { addBeside } from '#src/app/adding.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';

/** What an empty flow is for, and the one act that begins it. */
export function EmptyFlow() {
  const t = useTranslations('canvas');
  const studio = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const entry = [...studio.nodes.values()].find((definition) => definition.entry);
  if (!entry) return null;
  const { title } = entry.labels[language];
  return (
    <div className="canvas-empty">
      <EmptyState
        title={t('empty-title')}
        action={
          <Button variant="primary" onPress={() => addBeside(studio, entry)}>
            {t('empty-act', { entry: title })}
          </Button>
        }
      >
        {t('empty', { entry: title })}
      </EmptyState>
    </div>
  );
}
