import { useTranslations } from 'use-intl';
import { UI_LANGUAGES, type UiLanguage } from '#runtime/index.ts';
import { Select } from '#src/ui/Select.tsx';
import { useSession, useStudio } from './hooks.ts';
import { languageName } from './language-name.ts';
import { speak } from './speak.ts';

const isUiLanguage = (id: string): id is UiLanguage => UI_LANGUAGES.some((language) => language === id);

/** The language of the studio itself; each is written in itself. */
export function UiLanguageSelect() {
  const t = useTranslations('app');
  const { session } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const options = UI_LANGUAGES.map((id) => ({ id, label: languageName(id, id) }));
  return (
    <Select
      label={t('ui-language')}
      value={language}
      options={options}
      onChange={(id) => isUiLanguage(id) && void speak(session, id)}
    />
  );
}
