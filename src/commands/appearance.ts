import { AlignJustify, Contrast, Languages, Moon, Rows2, Sun, SunMoon } from 'lucide-react';
import { UI_LANGUAGES, type UiLanguage } from '#runtime/index.ts';
import type { Appearance } from '#src/app/appearance.ts';
import type { Command } from '#src/app/command.ts';
import { speak } from '#src/app/speak.ts';
import type { Icon } from '#src/ui/icon.ts';

/** Changes one thing about how the studio looks, unless it looks so already. */
function look<K extends keyof Appearance>(id: string, icon: Icon, key: K, value: Appearance[K]): Command {
  return {
    id: `look-${id}`,
    group: 'view',
    words: `look.look-${id}`,
    icon,
    anywhere: true,
    when: ({ session }) => session.getState().appearance[key] !== value,
    run({ session }) {
      session.getState().set({ appearance: { ...session.getState().appearance, [key]: value } });
    },
  };
}

/** Each is also found by its name in itself, for who does not read the language that is on. */
const OWN_NAMES: Readonly<Record<UiLanguage, string>> = { en: 'English', nl: 'Nederlands', fr: 'Français' };

const inLanguage = (language: UiLanguage): Command => ({
  id: `speak-${language}`,
  group: 'view',
  words: `look.speak-${language}`,
  names: [OWN_NAMES[language]],
  icon: Languages,
  anywhere: true,
  when: ({ session }) => session.getState().uiLanguage !== language,
  run: ({ session }) => void speak(session, language),
});

export const appearanceCommands: readonly Command[] = [
  look('light', Sun, 'theme', 'light'),
  look('dark', Moon, 'theme', 'dark'),
  look('system', SunMoon, 'theme', 'system'),
  look('more', Contrast, 'contrast', 'more'),
  look('normal', Contrast, 'contrast', 'system'),
  look('compact', AlignJustify, 'density', 'compact'),
  look('comfortable', Rows2, 'density', 'comfortable'),
  ...UI_LANGUAGES.map(inLanguage),
];
