import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { languageName } from '#runtime/index.ts';
import { useHost } from '../host.ts';

export type LanguageState = 'written' | 'missing' | 'wrong';

export interface LanguageTabsProps {
  label: string;
  languages: readonly string[];
  stateOf: (language: string) => LanguageState;
  selected: string;
  onSelect: (language: string) => void;
}

/** The languages of a text, side by side; those still to be written or to repair carry a dot. */
export function LanguageTabs({ label, languages, stateOf, selected, onSelect }: LanguageTabsProps) {
  const t = useTranslations('fields');
  const { language: ui } = useHost();
  const nameOf = (language: string) => {
    const name = languageName(language, ui);
    const state = stateOf(language);
    return state === 'written' ? name : t(`language-${state}`, { language: name });
  };
  return (
    <ToggleButtonGroup
      className="fields-languages"
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
          className="fields-language"
          aria-label={nameOf(language)}
          data-state={stateOf(language)}
        >
          {language.toUpperCase()}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
