import { useTranslations } from 'use-intl';
import { UI_LANGUAGES, type UiLanguage, type Workspace } from '#runtime/index.ts';
import { Select } from '#src/ui/Select.tsx';
import { useSession, useStudio, useWorkspace } from './hooks.ts';
import { speak } from './speak.ts';

/** The languages a workspace speaks, its default first. */
const languagesOf = ({ languages }: Workspace): string[] => [
  ...new Set([...languages.fallback, ...Object.values(languages.byCallingCode)]),
];

const nameOf = (language: string, shownIn: string) => {
  const name = new Intl.DisplayNames([shownIn], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(shownIn) + name.slice(1);
};

/** The language in which the texts for customers are shown and edited first. */
export function TextLanguage() {
  const t = useTranslations('app');
  const { session } = useStudio();
  const language = useSession((state) => state.textLanguage);
  const shownIn = useSession((state) => state.uiLanguage);
  const options = languagesOf(useWorkspace()).map((id) => ({ id, label: nameOf(id, shownIn) }));
  return (
    <Select
      label={t('text-language')}
      hideLabel
      value={language}
      options={options}
      onChange={(id) => session.getState().set({ textLanguage: id })}
    />
  );
}

const isUiLanguage = (id: string): id is UiLanguage => UI_LANGUAGES.some((language) => language === id);

/** The language of the studio itself; each is written in itself. */
export function UiLanguageSelect() {
  const t = useTranslations('app');
  const { session } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const options = UI_LANGUAGES.map((id) => ({ id, label: nameOf(id, id) }));
  return (
    <Select
      label={t('ui-language')}
      value={language}
      options={options}
      onChange={(id) => isUiLanguage(id) && void speak(session, id)}
    />
  );
}
