import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Instant, UiLanguage, Workspace } from '#runtime/index.ts';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import type { Voice } from './sentences.ts';
import { useWords } from './words/useWords.ts';

/** Instants where the workspace is. */
function timesIn(language: UiLanguage, { hours }: Workspace) {
  const zone = Object.values(hours)[0]?.timeZone ?? 'UTC';
  const options = { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' } as const;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
  const say = (at: Instant) => format.format(at);
  return { zone, time: say, day: say, full: say, brief: say };
}

/** What sentences about scenarios are made with. */
export function useVoice(): Voice {
  const t = useWords();
  const told = useTranslations('told');
  const { nodes, channels } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const project = useDocument((state) => state.project);
  return useMemo(() => {
    const { workspace } = project;
    const teller = { t: told, times: timesIn(language, workspace), workspace };
    return { t, teller, language, project, nodes, channels };
  }, [t, told, nodes, channels, language, project]);
}
