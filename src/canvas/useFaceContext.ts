import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { summaryContext } from '#runtime/index.ts';
import { useSession, useStudio, useWorkspace } from '#src/app/hooks.ts';
import type { FaceContext } from './face.ts';

/** What faces are drawn with; the same object as long as none of it changes. */
export function useFaceContext(): FaceContext {
  const t = useTranslations('canvas');
  const { nodes, icons, channels } = useStudio();
  const lens = useSession((state) => state.lens);
  const workspace = useWorkspace();
  const language = useSession((state) => state.uiLanguage);
  const textLanguage = useSession((state) => state.textLanguage);
  return useMemo(
    () => ({
      nodes,
      icons,
      textLanguage,
      summary: summaryContext(workspace, language, textLanguage),
      lens: lens === null ? undefined : channels.get(lens),
      unnamed: (number) => t('unnamed-port', { number }),
    }),
    [nodes, icons, channels, lens, workspace, language, textLanguage, t],
  );
}
