import type { Instant } from '../model/instant.ts';
import type { AcdState, Due } from './state.ts';
import { first } from './tree.ts';

/** Digits of the latest instant there is. */
const DIGITS = 16;

/** Sorts by time; of one instant by what it is, then by whose it is. */
export const dueKey = ({ at, what, contact, agent }: Due): string =>
  `${String(at).padStart(DIGITS, '0')} ${what} ${contact} ${agent}`;

/** When something happens next by itself, if anything does. */
export const nextDueOf = (acd: AcdState): Instant | undefined => first(acd.agenda)?.value.at;
