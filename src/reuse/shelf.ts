import { type DBSchema, openDB } from 'idb';
import { readSnippets, type Snippet, writeSnippets } from '#src/document/reuse/snippet.ts';

const NAME = 'routewright-snippets';
const VERSION = 1;

interface Schema extends DBSchema {
  /** Each a file of one snippet as text, so that it is read as files are; by ids that are made when they are kept. */
  snippets: { key: string; value: string };
}

/** A snippet of one's own, by its id. */
export interface Kept {
  id: string;
  snippet: Snippet;
}

/** Where the snippets of this browser are, for all projects. Everything rejects where nothing can be kept. */
export interface Shelf {
  /** With the number of those that cannot be read here; they stay as they are. */
  all(): Promise<{ kept: readonly Kept[]; unreadable: number }>;
  put(kept: readonly Kept[]): Promise<void>;
  remove(id: string): Promise<void>;
}

/** A database of its own: projects and snippets change their formats apart. */
const open = (name: string) =>
  openDB<Schema>(name, VERSION, {
    upgrade: (made) => void made.createObjectStore('snippets'),
    // Another tab wants a newer format: let it, rather than block it.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });

/** Opens the storage for each act, so that none stays open where it is not needed. */
export function shelfCalled(name: string = NAME): Shelf {
  const use = async <T>(act: (database: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> => {
    const database = await open(name);
    try {
      return await act(database);
    } finally {
      database.close();
    }
  };
  return {
    all: () =>
      use(async (database) => {
        const [ids, texts] = await Promise.all([
          database.getAllKeys('snippets'),
          database.getAll('snippets'),
        ]);
        const kept = ids.flatMap((id, index): Kept[] => {
          const read = readSnippets(texts[index] ?? '');
          const [snippet] = 'snippets' in read ? read.snippets : [];
          return snippet ? [{ id, snippet }] : [];
        });
        return { kept, unreadable: ids.length - kept.length };
      }),
    put: (kept) =>
      use(async (database) => {
        const transaction = database.transaction('snippets', 'readwrite');
        await Promise.all(kept.map(({ id, snippet }) => transaction.store.put(writeSnippets([snippet]), id)));
        await transaction.done;
      }),
    remove: (id) => use((database) => database.delete('snippets', id)),
  };
}

/** The one of this browser. */
export const shelf: Shelf = shelfCalled();

/** An id that nobody has; where the page is not served over HTTPS there is no `randomUUID`. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
