import { X } from 'lucide-react';
import { Fragment, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Command } from '#src/app/command.ts';
import { useSay } from '#src/i18n/useSay.ts';
import { Dialog } from '#src/ui/Dialog.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { found } from '#src/ui/rank.ts';
import { SearchField } from '#src/ui/SearchField.tsx';
import { type Line, type SheetGroup, sheetOf } from './sheet.ts';
import './commands.css';

/** Scrolled by keyboard too: there is nothing in it to go to. */
const SCROLLED = { tabIndex: 0 };

/** Every key of the studio, by what it is for. */
export function ShortcutSheet({ commands, onClose }: { commands: readonly Command[]; onClose: () => void }) {
  const t = useTranslations('commands');
  const say = useSay();
  const [query, setQuery] = useState('');
  const named = (line: Line) => ({ ...line, label: say(line.words), names: line.keys });
  const groups = sheetOf(commands)
    .map(({ key, lines }) => ({ key, lines: found(lines.map(named), query) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <Dialog label={t('shortcuts')} onClose={onClose}>
      <div className="commands-title">
        <h2>{t('shortcuts')}</h2>
        <IconButton label={t('close')} icon={X} onPress={onClose} />
      </div>
      <div className="commands-search">
        <SearchField label={t('search-shortcuts')} value={query} onChange={setQuery} />
      </div>
      <section className="commands-sheet" aria-label={t('shortcuts')} {...SCROLLED}>
        {groups.map((group) => (
          <Group key={group.key} group={group.key} lines={group.lines} />
        ))}
        {groups.length === 0 && <p className="ui-list-empty">{t('no-shortcuts')}</p>}
      </section>
    </Dialog>
  );
}

interface GroupProps {
  group: SheetGroup['key'];
  lines: readonly (Line & { label: string })[];
}

function Group({ group, lines }: GroupProps) {
  const t = useTranslations('commands');
  return (
    <section className="commands-group">
      <h3 className="commands-head">{t(group)}</h3>
      <dl>
        {lines.map(({ label, keys }) => (
          <div key={label} className="commands-line">
            <dt>{label}</dt>
            <dd>
              {keys.map((each, index) => (
                <Fragment key={each}>
                  {index > 0 && ' '}
                  <kbd className="commands-key">{each}</kbd>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
