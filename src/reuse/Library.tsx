import { FileDown, FolderOpen } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { LibraryDialog } from '#src/app/dialog.ts';
import { useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { found } from '#src/ui/rank.ts';
import { SearchField } from '#src/ui/SearchField.tsx';
import { beginFrom, insertPiece } from './beginning.ts';
import { DialogHead } from './DialogHead.tsx';
import { PieceList, type Shelved } from './PieceList.tsx';
import { type Piece, SOURCES } from './pieces.ts';
import { SnippetForm } from './SnippetForm.tsx';
import type { Kept, Shelf } from './shelf.ts';
import { useLibrary } from './useLibrary.ts';
import { afterClosing, useTyping } from './useTyping.ts';
import { useWords } from './words/useWords.ts';

interface Props {
  purpose: LibraryDialog;
  shelf: Shelf;
  onClose: () => void;
}

/** Examples and snippets: to begin a flow with, or to put into the open one. */
export function Library({ purpose, shelf, onClose }: Props) {
  const t = useWords();
  const studio = useStudio();
  const library = useLibrary(shelf, purpose !== 'insert');
  const [renamed, setRenamed] = useState<Kept | null>(null);
  const title = t(purpose === 'insert' ? 'insert' : 'begin');
  const pick = (piece: Piece) => {
    onClose();
    afterClosing(() =>
      purpose === 'insert' ? insertPiece(studio, piece) : beginFrom(studio, piece, purpose === 'begin-here'),
    );
  };
  if (renamed)
    return (
      <Dialog label={t('rename-title')} onClose={() => setRenamed(null)}>
        <SnippetForm
          title={t('rename-title')}
          act={t('rename-act')}
          name={renamed.snippet.name}
          note={renamed.snippet.note ?? ''}
          onSubmit={(name, note) => {
            const { note: _, ...snippet } = renamed.snippet;
            void library.put({ ...renamed, snippet: { ...snippet, name, ...(note && { note }) } });
            setRenamed(null);
          }}
          onClose={() => setRenamed(null)}
        />
      </Dialog>
    );
  return (
    <Dialog label={title} onClose={onClose} isWide>
      <DialogHead title={title} onClose={onClose} />
      <Contents
        label={title}
        library={library}
        onPick={pick}
        onRename={(kept) => afterClosing(() => setRenamed(kept))}
      />
      <Foot library={library} />
    </Dialog>
  );
}

type InLibrary = ReturnType<typeof useLibrary>;

interface ContentsProps {
  label: string;
  library: InLibrary;
  onPick: (piece: Piece) => void;
  onRename: (kept: Kept) => void;
}

function Contents({ label, library, onPick, onRename }: ContentsProps) {
  const t = useWords();
  const field = useTyping();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const { pieces, told } = library;
  const sections = useMemo(() => sectionsOf(pieces ?? [], query), [pieces, query]);
  const shown = sections.flatMap((section) => section.pieces);
  // Headings are rows as well.
  const goDown = () => list.current?.querySelector<HTMLElement>('.reuse-piece')?.focus();
  const withKept = (act: (kept: Kept) => void) => (id: string) => {
    const kept = library.keptAs(id);
    if (kept) act(kept);
  };
  const pick = (id?: string) => {
    const piece = id === undefined ? shown[0] : shown.find((one) => one.id === id);
    if (piece) onPick(piece);
  };
  return (
    <>
      <div className="reuse-search">
        <SearchField
          label={t('search')}
          value={query}
          onChange={setQuery}
          onSubmit={() => pick()}
          onDown={goDown}
          inputRef={field}
        />
      </div>
      {told && <Notice {...told} closeLabel={t('close')} onClose={library.closeTold} />}
      {pieces ? (
        <PieceList
          label={label}
          sections={sections}
          query={query}
          acts={{
            rename: withKept(onRename),
            save: withKept((kept) => void library.save(kept)),
            remove: withKept((kept) => void library.remove(kept)),
          }}
          listRef={list}
          onPick={pick}
        />
      ) : (
        <p className="ui-list-empty">{t('loading')}</p>
      )}
      <p className="ui-hidden" role="status">
        {query && t('found', { count: shown.length })}
      </p>
    </>
  );
}

/** By where they come from; while something is searched for, the best answer first. */
function sectionsOf(pieces: readonly Piece[], query: string): Shelved[] {
  const named = pieces.map((piece) => ({
    piece,
    label: piece.snippet.name,
    names: [piece.snippet.note ?? '', ...piece.channels],
  }));
  const all: Shelved[] =
    query.trim() === ''
      ? SOURCES.map((key) => ({ key, pieces: pieces.filter(({ source }) => source === key) }))
      : [{ key: 'found', pieces: found(named, query).map(({ piece }) => piece) }];
  return all.filter((section) => section.pieces.length > 0);
}

/** Bringing snippets in and taking one's own away; how to get some, while there are none. */
function Foot({ library }: { library: InLibrary }) {
  const t = useWords();
  return (
    <div className="reuse-foot">
      {library.pieces && !library.hasOwn && <p className="ui-help">{t('own-none')}</p>}
      <Button icon={FolderOpen} onPress={() => void library.bringIn()}>
        {t('import')}
      </Button>
      {library.hasOwn && (
        <Button icon={FileDown} onPress={() => void library.saveAll()}>
          {t('export-all')}
        </Button>
      )}
    </div>
  );
}
