import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { SearchField } from '#src/ui/SearchField.tsx';
import { NoteItem } from './NoteItem.tsx';
import { PaletteDrag } from './PaletteDrag.tsx';
import { PaletteItem } from './PaletteItem.tsx';
import { found } from './search.ts';
import { useAdd } from './useAdd.ts';
import './palette.css';

/** The node types, to drag onto the canvas or to add beside the selected node. */
export function Palette() {
  const t = useTranslations('palette');
  const isOpen = useSession((state) => state.paletteOpen);
  const [query, setQuery] = useState('');
  const adding = useAdd();
  return (
    <div className="palette" data-folded={!isOpen}>
      <div className="palette-head">
        {isOpen && <SearchField label={t('search')} value={query} onChange={setQuery} />}
        <FoldButton />
      </div>
      <PaletteDrag adding={adding}>
        <PaletteList query={isOpen ? query : ''} onAdd={adding.beside} />
      </PaletteDrag>
      <p className="ui-hidden" role="status">
        {adding.said}
      </p>
    </div>
  );
}

function FoldButton() {
  const t = useTranslations('palette');
  const { session } = useStudio();
  const isOpen = useSession((state) => state.paletteOpen);
  return (
    <IconButton
      label={isOpen ? t('fold') : t('unfold')}
      icon={isOpen ? PanelLeftClose : PanelLeftOpen}
      placement="right"
      onPress={() => session.getState().set({ paletteOpen: !isOpen })}
    />
  );
}

type ListProps = { query: string; onAdd: ReturnType<typeof useAdd>['beside'] };

function PaletteList({ query, onAdd }: ListProps) {
  const t = useTranslations('palette');
  const { nodes } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const groups = found(nodes, query, language);
  const hasNote = t('note').toLowerCase().includes(query.trim().toLowerCase());
  if (groups.length === 0 && !hasNote) return <p className="palette-nothing">{t('nothing', { query })}</p>;
  return (
    <div className="palette-list">
      {groups.map(([group, members]) => (
        <div key={group}>
          <h2 className="palette-group">{t(group)}</h2>
          <ul>
            {members.map((definition) => (
              <li key={definition.type}>
                <PaletteItem definition={definition} onAdd={onAdd} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {hasNote && (
        <div>
          <h2 className="palette-group">{t('drawing')}</h2>
          <NoteItem />
        </div>
      )}
    </div>
  );
}
