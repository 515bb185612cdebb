import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  TextField,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type Command, type CommandsOf, canDo } from '#src/app/command.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { shownKeys } from '#src/app/keys.ts';
import { useSay } from '#src/i18n/useSay.ts';
import { Dialog } from '#src/ui/Dialog.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';
import { SEARCHES_LIST } from '#src/ui/Picker.tsx';
import { openCommands } from './dialogs.ts';
import { type Listed, sectionsOf } from './listed.ts';
import { recentCommands, rememberCommand } from './recent.ts';
import './commands.css';

interface Props {
  commands: readonly Command[];
  /** What makes commands of what the studio has now. */
  makers: readonly CommandsOf[];
  onClose: () => void;
}

/** Everything that can be done now, to be found by typing. */
export function CommandList({ commands, makers, onClose }: Props) {
  const t = useTranslations('commands');
  const studio = useStudio();
  const [query, setQuery] = useState('');
  const [recent] = useState(recentCommands);
  const all = useListed(commands, makers);
  const sections = useMemo(() => sectionsOf(all, recent, query), [all, recent, query]);
  const count = sections.reduce((sum, section) => sum + section.commands.length, 0);
  const pick = (id: string) => {
    const picked = all.find(({ command }) => command.id === id)?.command;
    onClose();
    if (!picked) return;
    rememberCommand(id);
    // First the keyboard goes back to where it was: some commands act there, or take it elsewhere.
    afterClosing(() => canDo(picked, studio) && picked.run(studio));
  };
  return (
    <Dialog label={t('all')} onClose={onClose}>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <TextField aria-label={t('search')} autoFocus className="commands-search">
          <Input className="ui-input" placeholder={t('search')} {...SEARCHES_LIST} />
        </TextField>
        <ListBox
          className="ui-list commands-list"
          aria-label={t('all')}
          items={sections}
          selectionMode="none"
          onAction={(id) => pick(String(id))}
          renderEmptyState={() => <p className="ui-list-empty">{t('nothing')}</p>}
        >
          {({ key, commands: own }) => (
            <ListBoxSection id={key} aria-label={key === 'found' ? t('all') : t(key)}>
              {key === 'found' ? null : <Header className="commands-head">{t(key)}</Header>}
              <Collection items={own.map((one) => ({ ...one, id: one.command.id }))}>
                {(one) => <Item {...one} />}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Autocomplete>
      <p className="ui-hidden" role="status">
        {query && t('found', { count })}
      </p>
    </Dialog>
  );
}

/** The keyboard is back two frames after a dialog is gone. */
const afterClosing = (act: () => void) => requestAnimationFrame(() => requestAnimationFrame(act));

/** What could be done when the list was opened, in words. */
function useListed(commands: readonly Command[], makers: readonly CommandsOf[]): readonly Listed[] {
  const studio = useStudio();
  const say = useSay();
  const [able] = useState(() =>
    [...commands, ...makers.flatMap((make) => make(studio))].filter(
      (one) => one !== openCommands && canDo(one, studio),
    ),
  );
  return useMemo(
    () =>
      able.map((command) => ({
        command,
        label: say(command.words, command.params),
        names: command.names ?? [],
      })),
    [able, say],
  );
}

function Item({ command, label }: Listed) {
  const { icons, nodes } = useStudio();
  const place = useSession((state) => state.place);
  const { id, icon: Glyph, shortcut, nodeType, anywhere } = command;
  const hasKeys = shortcut !== undefined && (place === 'flows' || anywhere);
  return (
    <ListBoxItem id={id} textValue={label} className="ui-option">
      {nodeType === undefined ? (
        Glyph && <Glyph {...iconProps} />
      ) : (
        <NodeIcon url={icons[nodeType]} group={nodes.get(nodeType)?.group ?? ''} size="small" />
      )}
      <span className="ui-option-label">{label}</span>
      {hasKeys && <kbd className="ui-shortcut">{shownKeys(shortcut)}</kbd>}
    </ListBoxItem>
  );
}
