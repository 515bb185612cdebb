import type { Params, Problem } from '../../model/problem.ts';
import { error } from '../../model/problem.ts';

/** A request that is not answered as it asks: thrown by handlers, told to the client as `{ problems: [problem] }`. */
export class Refusal extends Error {
  readonly statusCode: number;
  readonly problem: Problem;

  constructor(statusCode: number, code: string, params: Params = {}) {
    super(code);
    this.statusCode = statusCode;
    this.problem = error(code, {}, params);
  }
}
