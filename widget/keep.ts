import type { Seen } from '../runtime/hosts/chat/protocol.ts';
import type { Unsent } from './unsent.ts';

/** What of a browser's store is needed. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A host knows what it has heard for eight days. */
const UNSENT_MS = 7 * 24 * 60 * 60 * 1000;

/** What a chat keeps between two visits: who the visitor is, what they have read, and what could not be sent yet. */
export class Keep {
  readonly #store: Store;
  readonly #prefix: string;

  constructor(store: Store, pointOfContact: string) {
    this.#store = store;
    this.#prefix = `routewright.chat.${pointOfContact}.`;
  }

  get resume(): string | undefined {
    return this.#get('resume') ?? undefined;
  }

  set resume(secret: string) {
    this.#set('resume', secret);
  }

  get read(): Seen | undefined {
    return parsed<Seen>(this.#get('read'));
  }

  set read(seen: Seen) {
    this.#set('read', JSON.stringify(seen));
  }

  /**
   * Each under a name of its own: pages that are open side by side do not undo each other's. What is as old as the
   * host's memory of names could be said twice, and nobody waits for it.
   */
  unsent(now: number): Unsent[] {
    return this.#names()
      .filter((name) => name.startsWith(`${this.#prefix}unsent.`))
      .flatMap((name) => parsed<Unsent>(this.#store.getItem(name)) ?? [])
      .filter(({ at }) => at > now - UNSENT_MS)
      .sort((a, b) => a.at - b.at);
  }

  put(unsent: Unsent): void {
    this.#set(`unsent.${unsent.frame.id}`, JSON.stringify(unsent));
  }

  drop(id: string): void {
    this.#store.removeItem(`${this.#prefix}unsent.${id}`);
  }

  /** As if nobody had ever been here. */
  forget(): void {
    for (const name of this.#names()) if (name.startsWith(this.#prefix)) this.#store.removeItem(name);
  }

  #names(): string[] {
    return Array.from({ length: this.#store.length }, (_, index) => this.#store.key(index) ?? '');
  }

  #get(name: string): string | null {
    return this.#store.getItem(this.#prefix + name);
  }

  /** A full store keeps nothing more; the chat goes on without. */
  #set(name: string, value: string): void {
    try {
      this.#store.setItem(this.#prefix + name, value);
    } catch {}
  }
}

function parsed<T>(text: string | null): T | undefined {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}

/** A store that lasts as long as the page. */
export function memoryStore(): Store {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => void held.set(name, value),
    removeItem: (name) => void held.delete(name),
  };
}

/** The browser's own, or where it is closed to the page, one that lasts as long as the page. */
export function browserStore(): Store {
  try {
    const { localStorage } = window;
    localStorage.getItem('');
    return localStorage;
  } catch {
    return memoryStore();
  }
}
