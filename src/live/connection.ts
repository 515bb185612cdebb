import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DeskAct, Problem } from '#runtime/index.ts';
import { BEAT_MS, type Said, SESSION_OVER, type Told, type Topic, topicKey } from '#runtime/live.ts';

/** `over`: the session is; somebody has to log in. */
export type LineState = 'opening' | 'open' | 'lost' | 'over';

/** An act of which the host has not said that it is kept. */
export interface Unsent {
  id: string;
  agent: string;
  act: DeskAct;
  /** Why the host did not keep it when it was said last; it is said again. */
  problem?: Problem;
}

export interface LineStanding {
  line: LineState;
  unsent: readonly Unsent[];
  /** What the host will never take, the latest last. */
  refused: readonly Problem[];
}

/** What a connection needs of the page. */
export interface LinePorts {
  open(): WebSocket;
  /** Answers how to have it not done. */
  after(ms: number, act: () => void): () => void;
  newId(): string;
  /** Whether somebody is logged in; undefined while the host cannot be asked. */
  isLoggedIn(): Promise<boolean | undefined>;
}

/** The line to the host. It is opened again by itself, and what was said meanwhile is said then. */
export interface Connection {
  standing: StoreApi<LineStanding>;
  /** Tells what the host tells of a topic, from what it told last on. Answers how to stop. */
  watch(topic: Topic, listener: (told: Told) => void): () => void;
  act(agent: string, act: DeskAct): void;
  /** Tries at once, such as when the network is back. */
  hurry(): void;
  /** The network is gone: nobody else would tell for a while. */
  suspect(): void;
  forgetRefused(): void;
  close(): void;
}

/** The first pause before the line is opened again, and the longest, in ms; each is twice the one before. */
export const PAUSE_FIRST_MS = 500;
export const PAUSE_MAX_MS = 15_000;
/** What the host could not keep is said again after so many ms. */
export const AGAIN_MS = 3_000;
/** A line on which an act is not answered for so many ms is given up: said on the next one, it is done once all the same. */
export const ANSWER_MS = 10_000;

interface Looked {
  topic: Topic;
  listeners: Set<(told: Told) => void>;
  last?: Told;
}

export const connect = (ports: LinePorts): Connection => new Line(ports);

class Line implements Connection {
  readonly standing = createStore<LineStanding>(() => ({ line: 'opening', unsent: [], refused: [] }));
  readonly #ports: LinePorts;
  readonly #topics = new Map<string, Looked>();
  #socket: WebSocket | null = null;
  #pauses = 0;
  #isOver = false;
  #forgetPause = () => {};
  #forgetSilence = () => {};
  #forgetAgain = () => {};

  constructor(ports: LinePorts) {
    this.#ports = ports;
    this.#open();
  }

  watch(topic: Topic, listener: (told: Told) => void): () => void {
    const key = topicKey(topic);
    const looked = this.#topics.get(key) ?? this.#begin(key, topic);
    looked.listeners.add(listener);
    if (looked.last) listener(looked.last);
    return () => {
      looked.listeners.delete(listener);
      if (looked.listeners.size > 0 || this.#topics.get(key) !== looked) return;
      this.#topics.delete(key);
      this.#say({ type: 'leave', topic });
    };
  }

  act(agent: string, act: DeskAct): void {
    const one = { id: this.#ports.newId(), agent, act };
    this.#set({ unsent: [...this.#unsent, one] });
    this.#say({ type: 'act', ...one });
    const line = this.#socket;
    this.#ports.after(ANSWER_MS, () => {
      if (this.#unsent.some(({ id, problem }) => id === one.id && !problem)) this.#lose(line);
    });
  }

  hurry = (): void => {
    this.#pauses = 0;
    if (this.#socket === null) this.#open();
  };

  suspect = (): void => this.#lose(this.#socket);

  forgetRefused = (): void => this.#set({ refused: [] });

  close(): void {
    this.#isOver = true;
    this.#forgetPause();
    this.#forgetAgain();
    if (this.#socket) this.#drop(this.#socket);
    this.#set({ line: 'lost' });
  }

  get #unsent(): readonly Unsent[] {
    return this.standing.getState().unsent;
  }

  #set(part: Partial<LineStanding>): void {
    this.standing.setState(part);
  }

  #begin(key: string, topic: Topic): Looked {
    const looked: Looked = { topic, listeners: new Set() };
    this.#topics.set(key, looked);
    this.#say({ type: 'watch', topic });
    return looked;
  }

  #say(said: Said): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(said));
  }

  #sayUnsent(): void {
    for (const { id, agent, act } of this.#unsent) this.#say({ type: 'act', id, agent, act });
  }

  #open(): void {
    this.#forgetPause();
    if (this.#isOver || this.#socket !== null) return;
    const line = this.#ports.open();
    this.#socket = line;
    this.#heard();
    line.onopen = () => this.#opened();
    line.onmessage = ({ data }: MessageEvent) => {
      this.#heard();
      if (typeof data === 'string') this.#hear(JSON.parse(data) as Told);
    };
    line.onclose = ({ code }) => (code === SESSION_OVER ? this.#end(line) : this.#lose(line));
    line.onerror = () => undefined;
  }

  #opened(): void {
    this.#pauses = 0;
    this.#set({ line: 'open' });
    for (const { topic } of this.#topics.values()) this.#say({ type: 'watch', topic });
    this.#sayUnsent();
  }

  #heard(): void {
    this.#forgetSilence();
    this.#forgetSilence = this.#ports.after(2 * BEAT_MS, () => this.#lose(this.#socket));
  }

  /** A line that is given up may still close by itself: that is of no interest. */
  #drop(line: WebSocket): void {
    Object.assign(line, { onopen: null, onmessage: null, onclose: null });
    this.#socket = null;
    this.#forgetSilence();
    line.close();
  }

  #end(line: WebSocket): void {
    this.#drop(line);
    this.#set({ line: 'over' });
  }

  #lose(line: WebSocket | null): void {
    if (line === null || line !== this.#socket) return;
    this.#drop(line);
    this.#set({ line: 'lost' });
    const pause = Math.min(PAUSE_FIRST_MS * 2 ** this.#pauses, PAUSE_MAX_MS);
    this.#forgetPause = this.#ports.after(pause, () => this.#retry());
    this.#pauses += 1;
  }

  /** A browser does not say why a line was not opened: the session may be over. */
  #retry(): void {
    this.#ports.isLoggedIn().then(
      (isKnown) => (isKnown === false ? this.#set({ line: 'over' }) : this.#open()),
      () => this.#open(),
    );
  }

  #hear(told: Told): void {
    if (told.type === 'done') return this.#forget(told.id);
    if (told.type === 'later') return this.#again(told.id, told.problem);
    if (told.type === 'refused') return this.#refuse(told);
    const key = keyOf(told);
    const looked = key === undefined ? undefined : this.#topics.get(key);
    if (!looked) return;
    looked.last = told;
    for (const listener of looked.listeners) listener(told);
  }

  #forget(id: string | undefined): void {
    this.#set({ unsent: this.#unsent.filter((one) => one.id !== id) });
  }

  #refuse({ id, problem }: Extract<Told, { type: 'refused' }>): void {
    this.#forget(id);
    this.#set({ refused: [...this.standing.getState().refused, problem] });
  }

  #again(id: string, problem: Problem): void {
    this.#set({ unsent: this.#unsent.map((one) => (one.id === id ? { ...one, problem } : one)) });
    this.#forgetAgain();
    this.#forgetAgain = this.#ports.after(AGAIN_MS, () => this.#sayUnsent());
  }
}

function keyOf(told: Told): string | undefined {
  if (told.type === 'desk') return topicKey({ desk: told.agent });
  if (told.type === 'floor') return topicKey({ floor: true });
  if (told.type === 'doubts') return topicKey({ doubts: true });
  return told.type === 'counts' ? topicKey({ counts: told.counts.script }) : undefined;
}
