import { EllipsisVertical, FileDown, PencilLine, Trash2 } from 'lucide-react';
import type { RefObject } from 'react';
import {
  Collection,
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
  Text,
} from 'react-aria-components';
import { Menu } from '#src/ui/Menu.tsx';
import { PieceFacts } from './PieceFacts.tsx';
import type { Piece, Source } from './pieces.ts';
import { Sketch } from './Sketch.tsx';
import { useWords } from './words/useWords.ts';

/** Pieces under a heading; those that were searched for have none. */
export interface Shelved {
  key: Source | 'found';
  pieces: readonly Piece[];
}

/** What can be done with one's own. */
export interface PieceActs {
  rename(id: string): void;
  save(id: string): void;
  remove(id: string): void;
}

interface Props {
  label: string;
  sections: readonly Shelved[];
  query: string;
  acts: PieceActs;
  listRef: RefObject<HTMLDivElement | null>;
  onPick: (id: string) => void;
}

/** What there is to choose, with a picture, a name and a sentence each. */
export function PieceList({ label, sections, query, acts, listRef, onPick }: Props) {
  const t = useWords();
  return (
    <GridList
      ref={listRef}
      className="reuse-list"
      aria-label={label}
      selectionMode="none"
      items={sections}
      dependencies={[t, acts]}
      onAction={(id) => onPick(String(id))}
      renderEmptyState={() => <p className="ui-list-empty">{t('nothing', { query })}</p>}
    >
      {({ key, pieces }) => (
        <GridListSection id={key} aria-label={key === 'found' ? label : t(key)}>
          {key !== 'found' && <GridListHeader className="reuse-list-head">{t(key)}</GridListHeader>}
          <Collection items={pieces} dependencies={[t, acts]}>
            {(piece) => <Line piece={piece} acts={acts} />}
          </Collection>
        </GridListSection>
      )}
    </GridList>
  );
}

function Line({ piece: { id, source, snippet, channels }, acts }: { piece: Piece; acts: PieceActs }) {
  const t = useWords();
  const { name, note } = snippet;
  return (
    <GridListItem id={id} textValue={name} className="ui-option reuse-piece">
      <Sketch snippet={snippet} />
      <div className="reuse-piece-words">
        <Text className="reuse-piece-name">{name}</Text>
        {note && (
          <Text slot="description" className="reuse-piece-note">
            {note}
          </Text>
        )}
        <span className="reuse-piece-facts">
          <PieceFacts snippet={snippet} channels={channels} />
        </span>
      </div>
      {source === 'own' && (
        <Menu
          label={t('acts', { name })}
          icon={EllipsisVertical}
          items={[
            { id: 'rename', label: t('rename'), icon: PencilLine, onAction: () => acts.rename(id) },
            { id: 'save', label: t('export'), icon: FileDown, onAction: () => acts.save(id) },
            { id: 'remove', label: t('remove'), icon: Trash2, onAction: () => acts.remove(id) },
          ]}
        />
      )}
    </GridListItem>
  );
}
