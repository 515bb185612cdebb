import type { ChatLanguage, Leave, Line, Say, Seen, ToVisitor } from '../runtime/hosts/chat/protocol.ts';
import { Connection, type Network, type Status } from './connection.ts';
import type { Keep } from './keep.ts';
import type { Unsent } from './unsent.ts';

/** What a conversation needs of the page. */
export interface Surroundings {
  network: Network;
  keep: Keep;
  newId(): string;
  now(): number;
}

export interface Greeting {
  pointOfContact: string;
  language: ChatLanguage;
}

/** Seen by who looked before there was anything. */
const NOTHING: Seen = { contact: '', number: 0 };

/** One visitor's conversation: what was said, and what is still to be sent. It knows no page and no clock. */
export class Conversation {
  readonly lines: Line[] = [];
  unsent: Unsent[];
  /** Why it is over. */
  code = 0;
  readonly #around: Surroundings;
  readonly #greeting: Greeting;
  readonly #connection: Connection;
  readonly #listeners: (() => void)[] = [];
  #isEnded = false;
  #resume: string | undefined;
  #seen: Seen | undefined;
  /** The last line of each contact. */
  readonly #last = new Map<string, number>();

  constructor(around: Surroundings, greeting: Greeting) {
    this.#around = around;
    this.#greeting = greeting;
    this.#resume = around.keep.resume;
    this.unsent = around.keep.unsent(around.now());
    this.#connection = new Connection(around.network, {
      greeting: () => this.#hello(),
      heard: (message) => this.#hear(message),
      changed: (_status, code) => {
        this.code = code;
        this.#tell();
      },
    });
  }

  get status(): Status {
    return this.#connection.status;
  }

  /** Ended by the visitor, who has not written since. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Somebody was here before. */
  get isKnown(): boolean {
    return this.#resume !== undefined || this.unsent.length > 0;
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  begin(): void {
    this.#connection.start();
  }

  stop(): void {
    this.#connection.stop();
  }

  say(text: string): void {
    this.#add({ type: 'say', id: this.#around.newId(), text });
  }

  choose(choice: { id: string; title: string }, replyTo: string): void {
    const { id, title } = choice;
    this.#add({ type: 'say', id: this.#around.newId(), choice: { id, title }, replyTo });
  }

  /** The visitor is done: the chat ends, and this browser forgets it. */
  end(): void {
    this.#add({ type: 'leave', id: this.#around.newId() });
  }

  /** Says it again, under the name it has. */
  retry(id: string): void {
    const one = this.unsent.find(({ frame }) => frame.id === id);
    if (one?.state !== 'refused') return;
    this.#change(one, { state: 'sending' });
    this.#send();
    this.#tell();
  }

  /** Lines of others that came after the last one that was looked at. */
  get unread(): number {
    const { read } = this.#around.keep;
    const at = this.lines.findLastIndex(
      ({ contact, number }) => contact === read?.contact && number <= read.number,
    );
    return this.lines.slice(at + 1).filter(({ from }) => from === 'centre').length;
  }

  /** All of it was looked at. */
  read(): void {
    const { keep } = this.#around;
    if (this.#seen && (keep.read?.contact !== this.#seen.contact || keep.read.number < this.#seen.number))
      keep.read = this.#seen;
  }

  #add(frame: Say | Leave): void {
    const unsent: Unsent = { frame, at: this.#around.now(), state: 'sending' };
    this.unsent.push(unsent);
    this.#around.keep.put(unsent);
    this.#isEnded = false;
    if (this.status === 'ready') this.#send(unsent);
    else this.begin();
    this.#tell();
  }

  #hello() {
    const { pointOfContact, language } = this.#greeting;
    const known =
      this.#resume === undefined ? {} : { resume: this.#resume, ...(this.#seen && { seen: this.#seen }) };
    return { type: 'hello' as const, protocol: 1 as const, pointOfContact, language, ...known };
  }

  #hear(message: ToVisitor): void {
    switch (message.type) {
      case 'welcome':
        this.#resume = message.resume;
        this.#around.keep.resume = message.resume;
        this.#take(message.lines);
        this.#seen ??= NOTHING;
        this.#send();
        break;
      case 'lines':
        this.#take(message.lines);
        break;
      case 'kept':
        this.#keep(message.id);
        break;
      case 'refused':
        this.#refuse(message);
    }
    this.#tell();
  }

  #take(lines: readonly Line[]): void {
    for (const line of lines) {
      const { contact, number } = line;
      if (number <= (this.#last.get(contact) ?? 0)) continue;
      this.#last.set(contact, number);
      this.#seen = { contact, number };
      this.lines.push(line);
      if (line.from === 'visitor') this.#drop(line.id);
    }
  }

  #keep(id: string): void {
    const one = this.unsent.find(({ frame }) => frame.id === id);
    this.#around.keep.drop(id);
    if (one?.frame.type === 'leave') this.#leave();
    else if (one) one.state = 'kept';
  }

  #refuse({ id, sentence }: { id: string; sentence: string }): void {
    const one = this.unsent.find(({ frame }) => frame.id === id);
    // One that cannot leave stays: there is nothing to say again.
    if (one?.frame.type === 'leave') this.#drop(id);
    else if (one) this.#change(one, { state: 'refused', sentence });
  }

  /** From here on this is somebody else, who has seen nothing. */
  #leave(): void {
    const { keep } = this.#around;
    this.#connection.stop();
    this.#resume = undefined;
    this.#seen = undefined;
    keep.forget();
    const at = this.unsent.findIndex(({ frame }) => frame.type === 'leave');
    this.unsent = this.unsent.slice(at + 1);
    for (const one of this.unsent) keep.put(one);
    this.#isEnded = this.unsent.length === 0;
    if (this.unsent.length > 0) this.begin();
  }

  /** All that waits, or one that has just been added. What comes after the end of a chat is for the next one. */
  #send(only?: Unsent): void {
    for (const one of this.unsent) {
      if (one.state === 'sending' && (!only || one === only)) this.#connection.send(one.frame);
      if (one.frame.type === 'leave') return;
    }
  }

  #change(one: Unsent, changes: Partial<Unsent>): void {
    Object.assign(one, changes);
    this.#around.keep.put(one);
  }

  #drop(id: string): void {
    this.unsent = this.unsent.filter(({ frame }) => frame.id !== id);
    this.#around.keep.drop(id);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
