/** An expression that needs nothing around it, and one that stands for what it gives: the two are equal. */
export interface Example {
  readonly source: string;
  readonly value: string;
}

/** What functions do, shown: one to three examples a name. Their forms are in the catalog. */
export type FunctionExamples = Readonly<Record<string, readonly Example[]>>;

/** What is written with signs. In a form `{text}` is the type of a value, and `{value}` is any value. */
export interface OperatorGroup {
  /** How it is written, as a heading. */
  readonly signs: string;
  readonly forms: readonly string[];
  readonly examples: readonly Example[];
}
