/**
 * Between the thread that writes a store and the one that makes its checkpoints: how many were asked for, and how many were
 * made. Memory that both see, since the second sleeps until it is asked.
 */
export type Gate = Int32Array<SharedArrayBuffer>;

const ASKED = 0;
const MADE = 1;
const STOP = -1;

export const newGate = (): Gate => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));

/** Whether the last one that was asked for is still being made. */
export const isMaking = (gate: Gate): boolean => Atomics.load(gate, ASKED) !== Atomics.load(gate, MADE);

export function askFor(gate: Gate): void {
  Atomics.add(gate, ASKED, 1);
  Atomics.notify(gate, ASKED);
}

export function stopMaking(gate: Gate): void {
  Atomics.store(gate, ASKED, STOP);
  Atomics.notify(gate, ASKED);
}

/** Makes one whenever it is asked, until it is stopped; holds up its thread. */
export function makeWhenAsked(gate: Gate, make: () => void): void {
  for (;;) {
    Atomics.wait(gate, ASKED, Atomics.load(gate, MADE));
    const asked = Atomics.load(gate, ASKED);
    if (asked === STOP) return;
    make();
    Atomics.store(gate, MADE, asked);
  }
}
