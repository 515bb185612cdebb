import { File } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Command } from '#src/app/command.ts';
import { useChecked, useStudio } from '#src/app/hooks.ts';
import { shownKeys } from '#src/app/keys.ts';
import { useSay } from '#src/i18n/useSay.ts';
import { Menu } from '#src/ui/Menu.tsx';
import { exportScript, fileCommands } from './commands.ts';
import { FileDrop } from './FileDrop.tsx';

/** Opening, saving and exporting, and `more` acts of other rooms; files can be dropped anywhere as well. */
export function FileMenu({ more = [] }: { more?: readonly Command[] }) {
  const t = useTranslations('files');
  const say = useSay();
  const studio = useStudio();
  const errors = useChecked()?.problems.filter(({ severity }) => severity === 'error').length ?? 0;
  const labelOf = (command: Command) =>
    command === exportScript && errors > 0 ? t('export-blocked', { count: errors }) : say(command.words);
  return (
    <>
      <Menu
        label={t('menu')}
        icon={File}
        items={[...fileCommands, ...more].map((command) => ({
          id: command.id,
          label: labelOf(command),
          icon: command.icon,
          shortcut: command.shortcut && shownKeys(command.shortcut),
          isDisabled: !command.when(studio),
          onAction: () => command.run(studio),
        }))}
      />
      <FileDrop />
    </>
  );
}
