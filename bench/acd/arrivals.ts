import type { AcdInputOf } from '#runtime/acd/input.ts';

export type Arrival = AcdInputOf<'contact.queued'>;

/** Milliseconds from one event to the next. */
export const STEP = 50;
/** An instant such as hosts have. */
export const START = Date.UTC(2026, 0, 1);

const PRIORITIES = [0, 10, 20] as const;

/** Anything but in turn, and the same in every run. */
const priorityOf = (n: number): number =>
  PRIORITIES[(Math.imul(n, 0x9e3779b1) >>> 8) % PRIORITIES.length] ?? 0;

/** The nth contact, as a host hands it over: nothing of it is shared with another. */
export const arrival = (n: number, skills: number, at: number): Arrival => ({
  type: 'contact.queued',
  at,
  contact: `c${n}`,
  channel: 'chat',
  rule: { skill: `skill${n % skills}`, priority: priorityOf(n), acceleration: 1 },
});
