import { useTranslations } from 'use-intl';
import { Segmented } from '#src/ui/Segmented.tsx';
import type { Appearance } from './appearance.ts';
import { useSession, useStudio } from './hooks.ts';
import { UiLanguageSelect } from './UiLanguageSelect.tsx';

/** What can be chosen, with its words. */
const CHOICES = {
  theme: { system: 'theme-system', light: 'theme-light', dark: 'theme-dark' },
  contrast: { system: 'contrast-system', more: 'contrast-more' },
  density: { comfortable: 'density-comfortable', compact: 'density-compact' },
} as const satisfies { [K in keyof Appearance]: Record<Appearance[K], string> };
const KEYS = ['theme', 'contrast', 'density'] as const;

/** How the studio looks, shown at once. */
export function AppearanceForm() {
  const t = useTranslations('look');
  const { session } = useStudio();
  const appearance = useSession((state) => state.appearance);
  const choose = (part: Partial<Appearance>) =>
    session.getState().set({ appearance: { ...session.getState().appearance, ...part } });
  const optionsOf = (key: keyof Appearance) =>
    Object.entries(CHOICES[key]).map(([id, words]) => ({ id, label: t(words) }));
  return (
    <div className="app-appearance-form">
      {KEYS.map((key) => (
        <div key={key} className="ui-field">
          <span className="ui-label" aria-hidden="true">
            {t(key)}
          </span>
          <Segmented
            label={t(key)}
            value={appearance[key]}
            options={optionsOf(key)}
            onChange={(id) => choose({ [key]: id })}
          />
        </div>
      ))}
      <UiLanguageSelect />
    </div>
  );
}
