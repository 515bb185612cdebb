import { type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { LaterWordsContext } from '#src/ui/later.tsx';

/** Gives the parts inside it what to say where one cannot be loaded. */
export function LoadWords({ children }: { children: ReactNode }) {
  const t = useTranslations('app');
  const words = useMemo(
    () => ({ sentence: t('not-loaded'), again: t('try-again'), reload: t('reload') }),
    [t],
  );
  return <LaterWordsContext value={words}>{children}</LaterWordsContext>;
}
