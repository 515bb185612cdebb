import { RecordingHost } from '#runtime/hosts/chat/testing/recording-host.ts';
import { POINT, shop } from '#runtime/hosts/chat/testing/shop.ts';
import { visitorOf } from '#runtime/hosts/chat/visitor.ts';
import { Conversation } from '../conversation.ts';
import { Keep, memoryStore } from '../keep.ts';
import { Wires } from './wires.ts';

/** How often everything is let through before one gives up. */
const ROUNDS = 60;
/** Less than a page waits for an answer. */
const A_WHILE = 10_000;

/** One browser with some pages of a site open, and a host. */
export class Visit {
  readonly host = new RecordingHost(shop());
  readonly wires = new Wires(this.host);
  readonly pages: Conversation[] = [];
  readonly store = memoryStore();
  readonly #keep = new Keep(this.store, POINT);
  #ids = 0;

  /** A page is loaded, or loaded again. */
  load(page: number): Conversation {
    this.pages[page]?.stop();
    const loaded = new Conversation(
      {
        network: this.wires.network(`page ${page}`),
        keep: new Keep(this.store, POINT),
        newId: () => this.#newId(),
        now: this.wires.clock.now,
      },
      { pointOfContact: POINT, language: 'en' },
    );
    this.pages[page] = loaded;
    loaded.begin();
    return loaded;
  }

  /** As the host knows whoever uses the browser. */
  get address(): string {
    return visitorOf(POINT, this.#keep.resume).address;
  }

  async answer(text: string): Promise<void> {
    if (!(await this.host.conversation(POINT, this.address))) return;
    this.host.says(this.address, { kind: 'text', text });
    await this.wires.wake(POINT, this.address);
  }

  /** An agent ends the conversation: what is said next begins another. */
  async close(): Promise<void> {
    this.host.ends(POINT, this.address);
    await this.wires.wake(POINT, this.address);
  }

  /** Everything gets where it should, until nothing is on its way any more. */
  async heal(): Promise<void> {
    this.host.refuses = false;
    for (let round = 0; round < ROUNDS; round++) {
      for (const page of this.pages) for (const { frame } of page.unsent) page.retry(frame.id);
      await this.flow();
      if (this.isQuiet) return;
      this.wires.clock.pass(A_WHILE);
    }
    throw new Error('it never comes to rest');
  }

  get isQuiet(): boolean {
    return this.pages.every(
      ({ status, unsent }) => unsent.length === 0 && status !== 'away' && status !== 'connecting',
    );
  }

  /** Everything gets where it should that is on its way, and whatever comes of it. */
  async flow(): Promise<void> {
    for (let more = true; more; ) {
      more = false;
      for (const page of this.pages.keys()) {
        while (await this.wires.toHost(`page ${page}`)) more = true;
        while (await this.wires.toPage(`page ${page}`)) more = true;
      }
    }
  }

  #newId(): string {
    this.#ids += 1;
    return this.#ids.toString(16).padStart(32, '0');
  }
}
