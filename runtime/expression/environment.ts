/** A field of a record. An optional one may be unset: `has()` asks, reading it is an error. */
export interface RecordField {
  type: ExprType;
  optional?: boolean;
}

/**
 * What a value can be. `any` is known only when it is there. The keys of a map are texts. An open record may have more
 * fields than it says, and is a map where one is asked; a closed one is no value: only its fields can be had.
 */
export type ExprType =
  | { kind: 'text' | 'number' | 'boolean' | 'null' | 'timestamp' | 'duration' | 'any' }
  | { kind: 'list' | 'map' | 'optional'; of: ExprType }
  | { kind: 'record'; fields: ReadonlyMap<string, RecordField>; open?: boolean };

/** A name an expression may begin with. Timestamps and durations are read as milliseconds. */
export interface EnvironmentVariable<S> {
  type: ExprType;
  read: (scope: S) => unknown;
  /** Shorter ways to fields of a record; `undefined` is unset. What is absent is read through the record. */
  fields?: ReadonlyMap<string, (scope: S) => unknown>;
}

/** What expressions of one place can speak about, and how it is read from that place's scope. */
export interface Environment<S> {
  variables: ReadonlyMap<string, EnvironmentVariable<S>>;
  /** Whether an optional field, by its path such as `vars.topic`, is sure to be set here all the same. */
  isSet?(path: string): boolean;
}
