import { useTranslations } from 'use-intl';
import type { AnyNode } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import type { Studio } from '#src/app/studio.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';

const begin = (studio: Studio, entry: AnyNode): void => {
  import('#src/app/adding.ts').then(
    ({ addBeside }) => addBeside(studio, entry),
    (thrown: unknown) => studio.session.getState().set({ notice: { title: String(thrown), lines: [] } }),
  );
};

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
            <Button variant="primary" onPress={() => begin(studio, entry)}>
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
