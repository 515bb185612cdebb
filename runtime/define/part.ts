import type { VariableType } from '../model/field.ts';
import type { JsonObject } from '../model/json.ts';

/** A value given to a script under the name of its variable: a text with `{{ }}` in it, or an expression. */
export interface GivenTo {
  type: VariableType;
  name: string;
  value: string;
}

/** A variable of a script that is kept in one of the flow's own; it must have a value unless `optional`. */
export interface TakenFrom {
  type: VariableType;
  from: string;
  saveTo: string;
  optional: boolean;
}

/** A way by which a script comes back, and what is kept of it then. */
export interface WayBack {
  id: string;
  name: string;
  results: TakenFrom[];
  /** The customer has always just written when it comes back by it. */
  hears: boolean;
}

/** How one script runs another. `results`: what is kept when it comes back by none of the ways. */
export interface Call {
  script: string;
  parameters: GivenTo[];
  results: TakenFrom[];
  ways: WayBack[];
}

export interface Assignment {
  kind: VariableType;
  variable: string;
  value: string;
}

export interface BranchCase {
  id: string;
  name: string;
  equals: string;
}

/**
 * What a type is for those who take flows apart and put them together: the params it needs for that, read and
 * written. Reading answers undefined where params are not complete, or stand for something else.
 */
export type Part =
  /** The entry of a script that others run. */
  | { does: 'begin'; write(): JsonObject; goesOnBy: string }
  /** Ends a script that another one runs; `way` is the name of the way by which it comes back. */
  | {
      does: 'return';
      write(way?: string): JsonObject;
      read(params: JsonObject): { way?: string } | undefined;
    }
  /** Runs another script; `back` is the port by which it goes on, of a way or of none. */
  | {
      does: 'call';
      write(call: Call): JsonObject;
      read(params: JsonObject): Call | undefined;
      back(way?: string): string;
      errorPort: string;
    }
  | { does: 'assign'; write(assignments: Assignment[]): JsonObject; goesOnBy: string; errorPort: string }
  /** Goes by a value; `port` is that of a case, or of none. */
  | {
      does: 'branch';
      write(value: string, cases: BranchCase[]): JsonObject;
      read(params: JsonObject): { value: string; cases: BranchCase[] } | undefined;
      port(id?: string): string;
    };
