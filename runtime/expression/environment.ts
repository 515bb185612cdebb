/** A field of a record. An optional one may be unset: `has()` asks, reading it is an error. */
export interface RecordField {
  type: ExprType;
  optional?: boolean;
}

/** What a value can be. `any` is known only when it is there; an open record may have more fields than it says. */
export type ExprType =
  | { kind: 'text' | 'number' | 'boolean' | 'null' | 'any' }
  | { kind: 'list'; of: ExprType }
  | { kind: 'record'; fields: ReadonlyMap<string, RecordField>; open?: boolean };

/** A name an expression may begin with. */
export interface EnvironmentVariable<S> {
  type: ExprType;
  read(scope: S): unknown;
  /** Shorter ways to fields of a record; `undefined` is unset. What is absent is read through the record. */
  fields?: ReadonlyMap<string, (scope: S) => unknown>;
}

/** What expressions of one place can speak about, and how it is read from that place's scope. */
export interface Environment<S> {
  variables: ReadonlyMap<string, EnvironmentVariable<S>>;
}
