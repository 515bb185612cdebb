import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { type DrawingContext, summaryContext } from '#runtime/index.ts';
import { useSession, useStudio, useWorkspace } from './hooks.ts';

/** What nodes are drawn and listed with; the same object as long as none of it changes. */
export function useDrawingContext(): DrawingContext {
  const t = useTranslations('app');
  const { nodes } = useStudio();
  const workspace = useWorkspace();
  const language = useSession((state) => state.uiLanguage);
  const textLanguage = useSession((state) => state.textLanguage);
  return useMemo(
    () => ({
      nodes,
      textLanguage,
      summary: summaryContext(workspace, language, textLanguage),
      unnamed: (number: number) => t('unnamed-port', { number }),
    }),
    [nodes, workspace, language, textLanguage, t],
  );
}
