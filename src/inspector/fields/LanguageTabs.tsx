import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { languageName } from '#runtime/index.ts';
import { useEditing } from '../editing.ts';

export interface LanguageTabsProps {
  label: string;
  languages: readonly string[];
  isMissing: (language: string) => boolean;
  selected: string;
  onSelect: (language: string) => void;
}

/** The languages of a text, side by side; those still to be written carry a dot. */
export function LanguageTabs({ label, languages, isMissing, selected, onSelect }: LanguageTabsProps) {
  const t = useTranslations('inspector');
  const { language: ui } = useEditing();
  const nameOf = (language: string) => {
    const name = languageName(language, ui);
    return isMissing(language) ? t('language-missing', { language: name }) : name;
  };
  return (
    <ToggleButtonGroup
      className="inspector-languages"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[selected]}
      onSelectionChange={([next]) => next !== undefined && onSelect(String(next))}
    >
      {languages.map((language) => (
        <ToggleButton
          key={language}
          id={language}
          className="inspector-language"
          aria-label={nameOf(language)}
          {...(isMissing(language) ? { 'data-missing': true } : {})}
        >
          {language.toUpperCase()}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
