import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { Command } from '#src/app/command.ts';
import { useChecked, useStudio } from '#src/app/hooks.ts';
import { entryFor } from '#src/app/menu.ts';
import { useSay } from '#src/i18n/useSay.ts';
import MenuPopover from '#src/ui/MenuPopover.tsx';
import { create, exportScript, fileCommands } from './commands.ts';

export interface FileActsProps {
  trigger: RefObject<HTMLElement | null>;
  onClose: () => void;
}

interface Acts {
  /** Acts of other rooms: other ways to a new flow, and what stands at the end. */
  begins?: readonly Command[];
  more?: readonly Command[];
}

const others = fileCommands.filter((command) => command !== create);

/** What can be done with files. */
export function FileActs({ trigger, onClose, begins = [], more = [] }: FileActsProps & Acts) {
  const t = useTranslations('files');
  const say = useSay();
  const studio = useStudio();
  const errors = useChecked()?.problems.filter(({ severity }) => severity === 'error').length ?? 0;
  const entries = [create, ...begins, ...others, ...more].map((command) => {
    const entry = entryFor(command, studio, say);
    const isBlocked = command === exportScript && errors > 0;
    return isBlocked ? { ...entry, label: t('export-blocked', { count: errors }) } : entry;
  });
  return <MenuPopover label={t('menu')} items={entries} trigger={trigger} onClose={onClose} />;
}
