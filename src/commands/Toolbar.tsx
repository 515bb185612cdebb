import { useTranslations } from 'use-intl';
import type { Command } from '#src/app/command.ts';
import { useDocument, useStudio } from '#src/app/hooks.ts';
import { shownKeys } from '#src/app/keys.ts';
import type { ChangeLabel } from '#src/document/history.ts';
import { useSay } from '#src/i18n/useSay.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { redo, undo } from './history.ts';

/** Undo and redo, saying what. */
export function Toolbar() {
  const t = useTranslations('commands');
  const say = useSay();
  const last = useDocument((state) => state.past.at(-1));
  const next = useDocument((state) => state.future[0]);
  const what = ({ key, params }: ChangeLabel) => say(key, params);
  return (
    <>
      <HistoryButton command={undo} label={last ? t('undo-what', { what: what(last.label) }) : t('undo')} />
      <HistoryButton command={redo} label={next ? t('redo-what', { what: what(next.label) }) : t('redo')} />
    </>
  );
}

function HistoryButton({ command, label }: { command: Command; label: string }) {
  const studio = useStudio();
  const { icon, shortcut } = command;
  if (!icon) return null;
  return (
    <IconButton
      label={label}
      icon={icon}
      isDisabled={!command.when(studio)}
      onPress={() => command.run(studio)}
      {...(shortcut ? { shortcut: shownKeys(shortcut) } : {})}
    />
  );
}
