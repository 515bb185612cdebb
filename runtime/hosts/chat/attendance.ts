import { SOCKETS_OF_VISITOR_MAX } from './limits.ts';
import type { Line, Seen, ToVisitor } from './protocol.ts';
import { keyOf, type Visitor } from './visitor.ts';

/** The other end of a socket. */
export interface Peer {
  tell(message: ToVisitor): void;
  close(code: number): void;
}

/** A page that a visitor has open. */
export interface Page {
  visitor: Visitor;
  peer: Peer;
  seen: Seen | undefined;
  /** Of the contacts it has seen lines of. */
  unseen(seen: Seen | undefined): Promise<readonly Line[]>;
  /** What it could not be told for. */
  failed(thrown: unknown): void;
}

interface Attending extends Page {
  welcomed: boolean;
  /** A reading is on its way; another is wanted after it. */
  reading: boolean;
  wanted: boolean;
}

/** Who has a page open, and what each of them has seen. */
export class Attendance {
  readonly #byVisitor = new Map<string, Set<Attending>>();
  readonly #byContact = new Map<string, Set<Attending>>();

  /** Welcomes a page with what it has not seen, and tells it what comes, until it leaves. Undefined: too many pages. */
  enter(page: Page): (() => void) | undefined {
    const key = keyOf(page.visitor.pointOfContact, page.visitor.address);
    if ((this.#byVisitor.get(key)?.size ?? 0) >= SOCKETS_OF_VISITOR_MAX) return undefined;
    const attending = { ...page, welcomed: false, reading: false, wanted: false };
    put(this.#byVisitor, key, attending);
    this.#tell(attending);
    return () => {
      remove(this.#byVisitor, key, attending);
      if (attending.seen) remove(this.#byContact, attending.seen.contact, attending);
    };
  }

  /** Something was said to, or by, a visitor. */
  wake(pointOfContact: string, address: string): void {
    for (const one of this.#byVisitor.get(keyOf(pointOfContact, address)) ?? []) this.#tell(one);
  }

  /** Something happened to a contact. */
  wakeContact(contact: string): void {
    for (const one of this.#byContact.get(contact) ?? []) this.#tell(one);
  }

  #tell(one: Attending): void {
    one.wanted = true;
    if (!one.reading) this.#read(one).catch(one.failed);
  }

  /** One reading at a time, each from where the one before ended: nothing is told twice. */
  async #read(one: Attending): Promise<void> {
    one.reading = true;
    while (one.wanted) {
      one.wanted = false;
      const lines = await one.unseen(one.seen);
      const { visitor, peer } = one;
      if (!one.welcomed) peer.tell({ type: 'welcome', resume: visitor.resume, lines });
      else if (lines.length > 0) peer.tell({ type: 'lines', lines });
      one.welcomed = true;
      this.#saw(one, lines.at(-1));
    }
    one.reading = false;
  }

  #saw(one: Attending, line: Line | undefined): void {
    if (!line) {
      one.seen ??= NOTHING;
      return;
    }
    const isHere = this.#byVisitor.get(keyOf(one.visitor.pointOfContact, one.visitor.address))?.has(one);
    if (one.seen) remove(this.#byContact, one.seen.contact, one);
    one.seen = { contact: line.contact, number: line.number };
    if (isHere) put(this.#byContact, line.contact, one);
  }
}

/** Seen by who looked before there was anything. */
const NOTHING: Seen = { contact: '', number: 0 };

function put<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const held = map.get(key) ?? new Set();
  map.set(key, held.add(value));
}

function remove<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const held = map.get(key);
  held?.delete(value);
  if (held?.size === 0) map.delete(key);
}
