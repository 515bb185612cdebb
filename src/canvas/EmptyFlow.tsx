import { useTranslations } from 'use-intl';
import { addBeside } from '#src/app/adding.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';

/** What an empty flow is for, and what begins it: a first node, or all of an example. */
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
          <>
            <Button variant="primary" onPress={() => addBeside(studio, entry)}>
              {t('empty-act', { entry: title })}
            </Button>
            <Button onPress={() => studio.session.getState().set({ dialog: 'begin-here', dialogAt: null })}>
              {t('empty-from')}
            </Button>
          </>
        }
      >
        {t('empty', { entry: title })}
      </EmptyState>
    </div>
  );
}
