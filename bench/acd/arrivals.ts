import type { AcdInputOf } from '#runtime/acd/input.ts';

export type Arrival = AcdInputOf<'contact.queued'>;

/** Milliseconds from one event to the next. */
export const STEP = 50;
/** An instant such as hosts have. */
export const START = Date.UTC(2026, 0, 1);

/** How urgent contacts are, in turn. */
export const PRIORITIES = [0, 10, 20] as const;

/** The nth contact, as a host hands it over: nothing of it is shared with another. */
export const arrival = (n: number, skills: number, at: number): Arrival => ({
  type: 'contact.queued',
  at,
  contact: `c${n}`,
  channel: 'chat',
  rule: { skill: `skill${n % skills}`, priority: PRIORITIES[n % PRIORITIES.length]!, acceleration: 1 },
});
