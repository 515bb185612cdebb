import type { Instant } from '../../model/instant.ts';

/** A moment of the profile: years 1 to 9999, whole milliseconds. */
export class Timestamp {
  readonly ms: Instant;

  constructor(ms: Instant) {
    this.ms = ms;
  }
}
