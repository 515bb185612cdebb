import type { FromVisitor, ToVisitor } from '../runtime/hosts/chat/protocol.ts';
import { isForGood } from './closing.ts';

/** What is heard of a wire; nothing after `closed`. */
export interface WireEvents {
  opened(): void;
  heard(text: string): void;
  closed(code: number): void;
}

export interface Wire {
  send(text: string): void;
  close(): void;
}

/** What a connection needs of the browser. */
export interface Network {
  open(events: WireEvents): Wire;
  /** Answers how to call it off. */
  later(ms: number, act: () => void): () => void;
  /** From 0 up to 1. */
  random(): number;
}

/** `away`: it will try again; `over`: it will not. */
export type Status = 'idle' | 'connecting' | 'ready' | 'away' | 'over';

export interface ConnectionEvents {
  greeting(): FromVisitor;
  heard(message: ToVisitor): void;
  changed(status: Status, code: number): void;
}

/** The first wait, and the longest; in between each is twice the one before. */
const BACK_OFF_MS = 1_000;
const BACK_OFF_MAX_MS = 30_000;
/** How often it is asked whether the host is still there, and how long that may take. */
const PING_MS = 45_000;
const ANSWER_MS = 15_000;

/** A wire to the host that is laid again whenever it breaks. */
export class Connection {
  status: Status = 'idle';
  readonly #network: Network;
  readonly #events: ConnectionEvents;
  #wire: Wire | undefined;
  #attempt = 0;
  #callOff = () => {};

  constructor(network: Network, events: ConnectionEvents) {
    this.#network = network;
    this.#events = events;
  }

  /** Also when it waits: now rather than later. */
  start(): void {
    if (this.status === 'idle' || this.status === 'away') this.#dial();
  }

  stop(): void {
    this.#hangUp();
    this.#become('idle');
  }

  send(frame: FromVisitor): void {
    if (this.status === 'ready') this.#wire?.send(JSON.stringify(frame));
  }

  #dial(): void {
    this.#callOff();
    this.#become('connecting');
    const isMine = () => this.#wire === wire;
    const wire: Wire = this.#network.open({
      opened: () => isMine() && wire.send(JSON.stringify(this.#events.greeting())),
      heard: (text) => isMine() && this.#hear(JSON.parse(text) as ToVisitor),
      closed: (code) => isMine() && this.#lose(code),
    });
    this.#wire = wire;
    this.#expect();
  }

  #hear(message: ToVisitor): void {
    this.#await(PING_MS, () => this.#ping());
    if (message.type === 'welcome') {
      this.#attempt = 0;
      this.#become('ready');
    }
    this.#events.heard(message);
  }

  #ping(): void {
    this.send({ type: 'ping' });
    this.#expect();
  }

  /** Who says nothing for so long is not there, whatever the network says. */
  #expect(): void {
    this.#await(ANSWER_MS, () => this.#lose(0));
  }

  #lose(code: number): void {
    this.#hangUp();
    if (isForGood(code)) return this.#become('over', code);
    const wait = Math.min(BACK_OFF_MAX_MS, BACK_OFF_MS * 2 ** this.#attempt);
    this.#attempt += 1;
    // Between half and all of it: those whom the host lost together do not come back together.
    this.#await(wait * (0.5 + this.#network.random() / 2), () => this.#dial());
    this.#become('away');
  }

  #hangUp(): void {
    this.#callOff();
    const wire = this.#wire;
    this.#wire = undefined;
    wire?.close();
  }

  #await(ms: number, act: () => void): void {
    this.#callOff();
    this.#callOff = this.#network.later(ms, act);
  }

  #become(status: Status, code = 0): void {
    this.status = status;
    this.#events.changed(status, code);
  }
}
