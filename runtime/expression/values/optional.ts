/** A value that may be absent; `undefined` is absent. */
export class Optional {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

export const ABSENT: Optional = new Optional(undefined);
