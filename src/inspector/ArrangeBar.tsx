import { Rows3 } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Command } from '#src/app/command.ts';
import { useFlow, useSession, useStudio } from '#src/app/hooks.ts';
import { shownKeys } from '#src/app/keys.ts';
import { useSay } from '#src/i18n/useSay.ts';
import { IconButton } from '#src/ui/IconButton.tsx';

/** The ways in which several nodes can be arranged, a button each. */
export function ArrangeBar({ commands }: { commands: readonly Command[] }) {
  const t = useTranslations('inspector');
  const say = useSay();
  const studio = useStudio();
  // What can be done depends on both.
  useFlow();
  useSession((state) => state.selection);
  return (
    <Toolbar className="inspector-arrange" aria-label={t('arrange')}>
      {commands.map(({ id, icon = Rows3, words, shortcut, when, run }) => (
        <IconButton
          key={id}
          label={say(words)}
          icon={icon}
          isDisabled={!when(studio)}
          onPress={() => run(studio)}
          {...(shortcut ? { shortcut: shownKeys(shortcut) } : {})}
        />
      ))}
    </Toolbar>
  );
}
