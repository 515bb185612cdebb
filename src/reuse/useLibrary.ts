import { useCallback, useEffect, useState } from 'react';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { pickFiles, saveFile } from '#src/app/pickers.ts';
import type { Studio } from '#src/app/studio.ts';
import { idFor } from '#src/document/reuse/names.ts';
import { writeSnippets } from '#src/document/reuse/snippet.ts';
import { importedFrom } from './importing.ts';
import { builtIns, byName, examples, type Piece, pieceOf } from './pieces.ts';
import type { Kept, Shelf } from './shelf.ts';
import { useWords, type Words } from './words/useWords.ts';

/** Something that happened in the library, in words. */
export interface Told {
  title: string;
  lines: readonly string[];
  tone: 'neutral' | 'warning';
  actions?: readonly { label: string; run: () => void }[];
}

/** What is on the shelf; `kept` is undefined until it is read. */
interface OnShelf {
  kept: readonly Kept[] | undefined;
  unreadable: number;
  failure: string | undefined;
}

const UNREAD: OnShelf = { kept: undefined, unreadable: 0, failure: undefined };

/** What can be chosen, and what can be done with one's own. */
export function useLibrary(shelf: Shelf, withExamples: boolean) {
  const t = useWords();
  const studio = useStudio();
  const [onShelf, setOnShelf] = useState(UNREAD);
  const [told, setTold] = useState<Told | null>(null);
  const shipped = useShipped(withExamples);
  const read = useCallback(async () => {
    const empty = { kept: [], unreadable: 0 };
    setOnShelf(
      await shelf.all().then(
        (all) => ({ ...all, failure: undefined }),
        (thrown: unknown) => ({ ...empty, failure: String(thrown) }),
      ),
    );
  }, [shelf]);
  useEffect(() => void read(), [read]);
  const { kept = [] } = onShelf;
  /** Does something to the shelf, and shows what came of it; a failure is told. */
  const act = async (change: () => Promise<Told | null>) => {
    const outcome = await change().catch((thrown: unknown) => failed(t, thrown));
    setTold(outcome);
    await read();
  };
  const save = (name: string, some: readonly Kept[]) =>
    act(async () => {
      await saveFile(`${name}.snippets.json`, writeSnippets(some.map(({ snippet }) => snippet)));
      return null;
    });
  return {
    pieces: onShelf.kept && shipped && [...shipped, ...kept.map(toPiece).sort(byName)],
    told: told ?? troubleOf(t, onShelf),
    closeTold: () => (told ? setTold(null) : setOnShelf({ ...onShelf, failure: undefined, unreadable: 0 })),
    keptAs: (id: string) => kept.find((one) => one.id === id),
    hasOwn: kept.length > 0,
    put: (one: Kept) => act(() => shelf.put([one]).then(() => null)),
    remove: (one: Kept) =>
      act(async () => {
        await shelf.remove(one.id);
        const back = () => void act(() => shelf.put([one]).then(() => null));
        const title = t('removed', { name: one.snippet.name });
        return { title, lines: [], tone: 'neutral', actions: [{ label: t('back'), run: back }] };
      }),
    save: (one: Kept) => save(idFor(one.snippet.name, 'snippet'), [one]),
    saveAll: () => save('my', kept),
    bringIn: () => act(() => broughtIn(studio, shelf, kept, t)),
  };
}

const toPiece = ({ id, snippet }: Kept): Piece => pieceOf(id, 'own', snippet);

/** What comes with the studio; undefined until it is loaded. */
function useShipped(withExamples: boolean): readonly Piece[] | undefined {
  const studio = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const [shipped, setShipped] = useState<readonly Piece[]>();
  useEffect(() => {
    let isWanted = true;
    const both = [withExamples ? examples(studio) : [], builtIns(language)];
    void Promise.all(both).then((lists) => isWanted && setShipped(lists.flat()));
    return () => {
      isWanted = false;
    };
  }, [studio, language, withExamples]);
  return shipped;
}

/** Lets somebody choose a file and keeps what is new in it; nothing to tell when they change their mind. */
async function broughtIn(
  studio: Studio,
  shelf: Shelf,
  kept: readonly Kept[],
  t: Words,
): Promise<Told | null> {
  const [file] = await pickFiles();
  if (!file) return null;
  const imported = await importedFrom(studio, file, kept);
  if ('lines' in imported)
    return { title: t('not-imported', { name: file.name }), lines: imported.lines, tone: 'warning' };
  const { fresh, already } = imported;
  if (fresh.length > 0) await shelf.put(fresh);
  return {
    title: t('imported', { count: fresh.length }),
    lines: already > 0 ? [t('there-already', { count: already })] : [],
    tone: 'neutral',
  };
}

const failed = (t: Words, thrown: unknown): Told => ({
  ...{ title: t('not-kept', { reason: String(thrown) }), lines: [], tone: 'warning' },
});

function troubleOf(t: Words, { unreadable, failure }: OnShelf): Told | null {
  if (failure !== undefined)
    return { title: t('unavailable'), lines: [t('unavailable-help', { reason: failure })], tone: 'warning' };
  if (unreadable > 0)
    return { title: t('unreadable', { count: unreadable }), lines: [t('unreadable-help')], tone: 'warning' };
  return null;
}
