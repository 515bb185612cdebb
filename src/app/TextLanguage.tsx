import { useTranslations } from 'use-intl';
import type { Workspace } from '#runtime/index.ts';
import { LaterSelect } from '#src/ui/LaterSelect.tsx';
import { useSession, useStudio, useWorkspace } from './hooks.ts';
import { languageName } from './language-name.ts';

/** The languages a workspace speaks, its default first. */
const languagesOf = ({ languages }: Workspace): string[] => [
  ...new Set([...languages.fallback, ...Object.values(languages.byCallingCode)]),
];

/** The language in which the texts for customers are shown and edited first. */
export function TextLanguage() {
  const t = useTranslations('app');
  const { session } = useStudio();
  const language = useSession((state) => state.textLanguage);
  const shownIn = useSession((state) => state.uiLanguage);
  const options = languagesOf(useWorkspace()).map((id) => ({ id, label: languageName(id, shownIn) }));
  return (
    <LaterSelect
      label={t('text-language')}
      value={language}
      options={options}
      onChange={(id) => session.getState().set({ textLanguage: id })}
    />
  );
}
