import { SECOND } from '../model/instant.ts';
import type { Skill } from '../model/skill.ts';

/**
 * Of whom the level is a share, with A answered and B abandoned within the time, and O all with an outcome or past it:
 * ignore-abandons A/(O-B), negative A/O, positive (A+B)/O, only-handled A/answered.
 */
export type Variant = 'ignore-abandons' | 'negative' | 'positive' | 'only-handled';

/** `waiting` is also who came back to the queue from an agent that did not accept: the wait goes on. */
export type WaitOutcome = 'answered' | 'abandoned' | 'waiting';

export interface Waited {
  /** Milliseconds in the queue, all its stays together. */
  waited: number;
  outcome: WaitOutcome;
}

/** What a skill asks for, in seconds. */
export type Limits = Pick<Skill['serviceLevel'], 'within' | 'shortAbandon'>;

/** Counts of a skill's contacts. Plain JSON. */
export interface Tally {
  answeredWithin: number;
  /** Within the time, but no short abandons. */
  abandoned: number;
  /** All that were answered, abandoned, or wait longer than the time. */
  events: number;
  /** All that were answered. */
  handled: number;
}

export interface ServiceLevel {
  /** 0..1; null while there is nobody to take a share of. */
  level: number | null;
  counted: Tally;
}

export const NO_TALLY: Tally = { answeredWithin: 0, abandoned: 0, events: 0, handled: 0 };

/**
 * A tally with one more contact. Who leaves sooner than a short abandon leaves no trace, and who still waits within the
 * time has none yet. Keep what comes of answered and abandoned contacts; those who wait are added for one look only.
 */
export function tallied(tally: Tally, waited: number, outcome: WaitOutcome, limits: Limits): Tally {
  const within = waited <= limits.within * SECOND;
  if (outcome === 'waiting' && within) return tally;
  if (outcome === 'abandoned' && waited < limits.shortAbandon * SECOND) return tally;
  const { answeredWithin, abandoned, events, handled } = tally;
  return {
    answeredWithin: answeredWithin + (outcome === 'answered' && within ? 1 : 0),
    abandoned: abandoned + (outcome === 'abandoned' && within ? 1 : 0),
    events: events + 1,
    handled: handled + (outcome === 'answered' ? 1 : 0),
  };
}

/** The share that a tally makes; null when there is nobody to take it of. */
export function levelOf(
  { answeredWithin, abandoned, events, handled }: Tally,
  variant: Variant,
): number | null {
  switch (variant) {
    case 'ignore-abandons':
      return share(answeredWithin, events - abandoned);
    case 'negative':
      return share(answeredWithin, events);
    case 'positive':
      return share(answeredWithin + abandoned, events);
    case 'only-handled':
      return share(answeredWithin, handled);
  }
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** The service level of a list of contacts, those that wait included. */
export function serviceLevel(outcomes: readonly Waited[], limits: Limits, variant: Variant): ServiceLevel {
  const counted = outcomes.reduce(
    (tally, { waited, outcome }) => tallied(tally, waited, outcome, limits),
    NO_TALLY,
  );
  return { level: levelOf(counted, variant), counted };
}
