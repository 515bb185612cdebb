import { File } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Command } from '#src/app/command.ts';
import { useChecked, useStudio } from '#src/app/hooks.ts';
import { shownKeys } from '#src/app/keys.ts';
import { useSay } from '#src/i18n/useSay.ts';
import { Menu } from '#src/ui/Menu.tsx';
import { create, exportScript, fileCommands } from './commands.ts';
import { FileDrop } from './FileDrop.tsx';

const others = fileCommands.filter((command) => command !== create);

interface Props {
  /** Acts of other rooms: other ways to a new flow, and what stands at the end. */
  begins?: readonly Command[];
  more?: readonly Command[];
}

/** Opening, saving and exporting; files can be dropped anywhere as well. */
export function FileMenu({ begins = [], more = [] }: Props) {
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
        items={[create, ...begins, ...others, ...more].map((command) => ({
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
