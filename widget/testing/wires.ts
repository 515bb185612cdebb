import { channels } from '#runtime/channels/registry.ts';
import { Attendance } from '#runtime/hosts/chat/attendance.ts';
import { Rates } from '#runtime/hosts/chat/rates.ts';
import { type Caller, type Reception, Session } from '#runtime/hosts/chat/session.ts';
import { HandClock } from '#runtime/hosts/chat/testing/hand-clock.ts';
import type { RecordingHost } from '#runtime/hosts/chat/testing/recording-host.ts';
import type { Network, Wire, WireEvents } from '../connection.ts';

const CALLER: Caller = { address: '127.0.0.1', origin: 'https://shop.example', host: '' };

/** What is on its way between one page and the host; either end may never get it. */
class Pipe {
  readonly toHost: string[] = [];
  readonly toPage: string[] = [];
  session: Session | undefined;
  #isCut = false;
  readonly events: WireEvents;

  constructor(events: WireEvents) {
    this.events = events;
  }

  get isCut(): boolean {
    return this.#isCut;
  }

  cut(): void {
    this.#isCut = true;
    this.session?.over();
  }
}

/** A host behind wires on which nothing moves but by hand. */
export class Wires {
  readonly clock = new HandClock();
  readonly #host: RecordingHost;
  readonly #pipes = new Map<string, Pipe>();
  #reception: Reception;

  constructor(host: RecordingHost) {
    this.#host = host;
    this.#reception = this.#open();
  }

  network(page: string): Network {
    return {
      open: (events) => this.#lay(page, new Pipe(events)),
      later: this.clock.after,
      random: () => 0.5,
    };
  }

  /** The next thing on the way to the host gets there: the greeting of a new wire, or a frame. */
  async toHost(page: string): Promise<boolean> {
    const pipe = this.#pipes.get(page);
    if (!pipe) return false;
    if (!pipe.session) this.#connect(page, pipe);
    else {
      const frame = pipe.toHost.shift();
      if (frame === undefined) return false;
      pipe.session.hear(frame);
    }
    await settled();
    return true;
  }

  async toPage(page: string): Promise<boolean> {
    const pipe = this.#pipes.get(page);
    const frame = pipe?.toPage.shift();
    if (frame === undefined) return false;
    pipe?.events.heard(frame);
    await settled();
    return true;
  }

  /** What was on its way is lost. */
  cut(page: string, code = 1006): void {
    const pipe = this.#pipes.get(page);
    if (!pipe) return;
    this.#end(page, pipe);
    pipe.events.closed(code);
  }

  /** Something that was sent without an agent or a script asking: tells whoever is there. */
  wake(pointOfContact: string, address: string): Promise<void> {
    this.#reception.attendance.wake(pointOfContact, address);
    return settled();
  }

  /** The host dies and another takes its place. */
  restart(): void {
    for (const page of [...this.#pipes.keys()]) this.cut(page);
    this.#reception = this.#open();
  }

  #open(): Reception {
    return {
      host: this.#host,
      channels,
      attendance: new Attendance(),
      rates: new Rates(),
      clock: this.clock,
      mayEmbed: () => true,
      failed: (thrown) => {
        throw thrown;
      },
    };
  }

  #lay(page: string, pipe: Pipe): Wire {
    this.#pipes.set(page, pipe);
    return {
      send: (text) => pipe.toHost.push(text),
      close: () => this.#end(page, pipe),
    };
  }

  #connect(page: string, pipe: Pipe): void {
    const peer = {
      tell: (message: unknown) => !pipe.isCut && pipe.toPage.push(JSON.stringify(message)),
      close: (code: number) => this.#pipes.get(page) === pipe && this.cut(page, code),
    };
    pipe.session = new Session(this.#reception, peer, CALLER);
    pipe.events.opened();
  }

  #end(page: string, pipe: Pipe): void {
    if (pipe.isCut) return;
    pipe.cut();
    if (this.#pipes.get(page) === pipe) this.#pipes.delete(page);
  }
}

/** Whatever was promised has come true. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
