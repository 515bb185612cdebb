import type { Instant } from './instant.ts';
import type { Json } from './json.ts';
import type { Params } from './problem.ts';

/** A reason without words: a code of the catalogues and the inputs it was decided on. */
export interface Reason {
  code: string;
  params: Params;
  /** Of a condition: the parts that decided. */
  because?: readonly Evidence[];
}

/** A part of a condition that decided, as it is written. */
export interface Evidence {
  source: string;
  value: Json;
  /** What it looked at. The value of a sensitive variable is left out. */
  reads: readonly { path: string; value: Json; hidden?: true }[];
}

/** One decision: what was decided, why, and what was not taken. */
export interface TraceEntry {
  at: Instant;
  contact: string;
  /** The step that decided, with its type; absent for the interpreter's and the ACD's own. */
  step?: string;
  nodeType?: string;
  /** The port taken. */
  port?: string;
  reason: Reason;
  /** The alternatives, each with why it was not taken where that is known. */
  alternatives?: Alternative[];
}

export interface Alternative {
  /** A port, an agent … */
  name: string;
  reason?: Reason;
}

/** Where decisions go; none means nobody asks, and tracing costs nothing. */
export type TraceSink = (entry: TraceEntry) => void;
