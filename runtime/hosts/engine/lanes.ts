import type { Leaving } from '../store/outbox.ts';

/**
 * The effects that are to be sent or on their way, and which of them may go: of one contact one message at a time, in the
 * order in which the script said them; all else as soon as there is room.
 */
export class Lanes {
  readonly #all = new Map<string, Leaving>();
  /** Of each contact, the messages that are not done, in order. */
  readonly #lanes = new Map<string, Leaving[]>();
  /** Those that are ready and have nothing before them. */
  readonly #heads = new Map<string, Leaving>();
  #claimed = 0;

  get ready(): number {
    return this.#all.size - this.#claimed;
  }
  get claimed(): number {
    return this.#claimed;
  }

  get(key: string): Leaving | undefined {
    return this.#all.get(key);
  }

  /** Adds it, or what became of it; what comes anew is behind all of its contact. */
  put(leaving: Leaving): void {
    const { key } = leaving.outgoing;
    const before = this.#all.get(key);
    if (before?.state === 'claimed') this.#claimed -= 1;
    if (leaving.state === 'claimed') this.#claimed += 1;
    this.#all.set(key, leaving);
    const lane = laneOf(leaving);
    if (lane === undefined) return this.#show(leaving);
    const others = this.#lanes.get(lane) ?? [];
    const place = others.findIndex(({ outgoing }) => outgoing.key === key);
    if (place >= 0) others[place] = leaving;
    else others.push(leaving);
    this.#lanes.set(lane, others);
    if (others[0] === leaving) this.#show(leaving);
  }

  remove(key: string): void {
    const leaving = this.#all.get(key);
    if (!leaving) return;
    if (leaving.state === 'claimed') this.#claimed -= 1;
    this.#all.delete(key);
    this.#heads.delete(key);
    const lane = laneOf(leaving);
    if (lane === undefined) return;
    const left = (this.#lanes.get(lane) ?? []).filter(({ outgoing }) => outgoing.key !== key);
    if (left.length === 0) this.#lanes.delete(lane);
    else this.#lanes.set(lane, left);
    const [head] = left;
    if (head) this.#show(head);
  }

  clear(): void {
    this.#all.clear();
    this.#lanes.clear();
    this.#heads.clear();
    this.#claimed = 0;
  }

  /** Those that may be sent now, the first first, as many as there is room for. */
  next(now: number, room: number): Leaving[] {
    const found: Leaving[] = [];
    for (const leaving of this.#heads.values()) {
      if (found.length >= room) break;
      if (leaving.due <= now) found.push(leaving);
    }
    return found;
  }

  /** When one that has to wait may be sent. */
  nextDue(): number | undefined {
    let due: number | undefined;
    for (const leaving of this.#heads.values())
      if (leaving.due > 0) due = Math.min(due ?? leaving.due, leaving.due);
    return due;
  }

  #show(leaving: Leaving): void {
    const { key } = leaving.outgoing;
    if (leaving.state === 'ready') this.#heads.set(key, leaving);
    else this.#heads.delete(key);
  }
}

const laneOf = ({ outgoing: { effect, contact } }: Leaving): string | undefined =>
  effect.type === 'message.send' ? contact : undefined;
