/** A length of time in whole milliseconds; below zero it goes back. */
export class Duration {
  readonly ms: number;

  constructor(ms: number) {
    this.ms = ms;
  }
}
