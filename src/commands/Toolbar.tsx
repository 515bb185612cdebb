import { Search } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Command } from '#src/app/command.ts';
import { useDocument, useSession, useStudio } from '#src/app/hooks.ts';
import { shownKeys } from '#src/app/keys.ts';
import type { ChangeLabel } from '#src/document/history.ts';
import { useSay } from '#src/i18n/useSay.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { Tooltip } from '#src/ui/Tooltip.tsx';
import { openCommands } from './dialogs.ts';
import { redo, undo } from './history.ts';
import './commands.css';

/** Undo and redo, saying what, and the way to every other command. */
export function Toolbar() {
  const t = useTranslations('commands');
  const say = useSay();
  const last = useDocument((state) => state.past.at(-1));
  const next = useDocument((state) => state.future[0]);
  // What was done is said in words of all rooms: they come with the compiler.
  const hasWords = useSession((state) => state.compilerLoaded);
  const what = ({ key, params }: ChangeLabel) => say(key, params);
  return (
    <>
      <HistoryButton
        command={undo}
        label={last && hasWords ? t('undo-what', { what: what(last.label) }) : t('undo')}
      />
      <HistoryButton
        command={redo}
        label={next && hasWords ? t('redo-what', { what: what(next.label) }) : t('redo')}
      />
      <CommandsButton />
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

/** Looks like a search, which it is: for what can be done. */
function CommandsButton() {
  const t = useTranslations('commands');
  const studio = useStudio();
  const keys = shownKeys(openCommands.shortcut ?? '');
  return (
    <span className="commands-open">
      <Tooltip text={t('all')} shortcut={keys}>
        <Button
          className="ui-button ui-button-quiet"
          aria-label={`${t('all')} ${keys}`}
          onPress={() => openCommands.run(studio)}
        >
          <Search {...iconProps} />
          <kbd>{keys}</kbd>
        </Button>
      </Tooltip>
    </span>
  );
}
