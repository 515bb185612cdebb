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

export function connect(ports: LinePorts): Connection {
  const standing = createStore<LineStanding>(() => ({ line: 'opening', unsent: [], refused: [] }));
  const { getState: get, setState: set } = standing;
  const topics = new Map<string, Looked>();
  let socket: WebSocket | null = null;
  let pauses = 0;
  let forgetPause = () => {};
  let forgetSilence = () => {};
  let forgetAgain = () => {};
  let isOver = false;

  const say = (said: Said) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(said));
  };
  const sayUnsent = () => {
    for (const { id, agent, act } of get().unsent) say({ type: 'act', id, agent, act });
  };
  const heard = () => {
    forgetSilence();
    forgetSilence = ports.after(2 * BEAT_MS, () => lose(socket));
  };
  const open = () => {
    forgetPause();
    if (isOver || socket !== null) return;
    const line = ports.open();
    socket = line;
    heard();
    line.onopen = () => {
      pauses = 0;
      set({ line: 'open' });
      for (const { topic } of topics.values()) say({ type: 'watch', topic });
      sayUnsent();
    };
    line.onmessage = ({ data }: MessageEvent) => {
      heard();
      if (typeof data === 'string') hear(JSON.parse(data) as Told);
    };
    line.onclose = ({ code }) => (code === SESSION_OVER ? end(line) : lose(line));
    line.onerror = () => undefined;
  };
  /** A line that is given up may still close by itself: that is of no interest. */
  const drop = (line: WebSocket) => {
    Object.assign(line, { onopen: null, onmessage: null, onclose: null });
    socket = null;
    forgetSilence();
    line.close();
  };
  const end = (line: WebSocket) => {
    drop(line);
    set({ line: 'over' });
  };
  const lose = (line: WebSocket | null) => {
    if (line === null || line !== socket) return;
    drop(line);
    set({ line: 'lost' });
    forgetPause = ports.after(Math.min(PAUSE_FIRST_MS * 2 ** pauses, PAUSE_MAX_MS), retry);
    pauses += 1;
  };
  /** A browser does not say why a line was not opened: the session may be over. */
  const retry = () => {
    ports.isLoggedIn().then(
      (isKnown) => (isKnown === false ? set({ line: 'over' }) : open()),
      () => open(),
    );
  };
  const hear = (told: Told) => {
    if (told.type === 'done') return forget(told.id);
    if (told.type === 'later') return again(told.id, told.problem);
    if (told.type === 'refused') return refuse(told);
    const key = keyOf(told);
    const looked = key === undefined ? undefined : topics.get(key);
    if (!looked) return;
    looked.last = told;
    for (const listener of looked.listeners) listener(told);
  };
  const forget = (id: string | undefined) => set({ unsent: get().unsent.filter((one) => one.id !== id) });
  const refuse = ({ id, problem }: Extract<Told, { type: 'refused' }>) => {
    forget(id);
    set({ refused: [...get().refused, problem] });
  };
  const again = (id: string, problem: Problem) => {
    set({ unsent: get().unsent.map((one) => (one.id === id ? { ...one, problem } : one)) });
    forgetAgain();
    forgetAgain = ports.after(AGAIN_MS, sayUnsent);
  };
  open();
  return {
    standing,
    watch(topic, listener) {
      const key = topicKey(topic);
      const looked = topics.get(key) ?? { topic, listeners: new Set() };
      if (!topics.has(key)) {
        topics.set(key, looked);
        say({ type: 'watch', topic });
      }
      looked.listeners.add(listener);
      if (looked.last) listener(looked.last);
      return () => {
        looked.listeners.delete(listener);
        if (looked.listeners.size > 0 || topics.get(key) !== looked) return;
        topics.delete(key);
        say({ type: 'leave', topic });
      };
    },
    act(agent, act) {
      const one = { id: ports.newId(), agent, act };
      set({ unsent: [...get().unsent, one] });
      say({ type: 'act', ...one });
      const line = socket;
      ports.after(
        ANSWER_MS,
        () => get().unsent.some(({ id, problem }) => id === one.id && !problem) && lose(line),
      );
    },
    hurry() {
      pauses = 0;
      if (socket === null) open();
    },
    suspect: () => lose(socket),
    forgetRefused: () => set({ refused: [] }),
    close() {
      isOver = true;
      forgetPause();
      forgetAgain();
      if (socket) drop(socket);
      set({ line: 'lost' });
    },
  };
}

function keyOf(told: Told): string | undefined {
  if (told.type === 'desk') return topicKey({ desk: told.agent });
  if (told.type === 'floor') return topicKey({ floor: true });
  return told.type === 'counts' ? topicKey({ counts: told.counts.script }) : undefined;
}
