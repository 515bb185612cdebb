import type { Node } from '../ast.ts';
import type { Code, CodeParams } from '../codes.ts';
import { type ExpressionError, failure, LimitError } from '../errors.ts';
import type { Frame } from '../frame.ts';
import type { Call } from './define.ts';

/** A node of the source, as the function sees it that works on its parts, or on itself. */
export class NodeCall implements Call {
  readonly from: number;
  readonly to: number;
  readonly #node: Node;
  readonly #frame: Frame;

  constructor(node: Node, frame: Frame) {
    this.from = node.from;
    this.to = node.to;
    this.#node = node;
    this.#frame = frame;
  }

  charge(fuel: number): void {
    this.#frame.charge(fuel, this);
  }

  failure<C extends Code>(code: C, params: CodeParams<C>, value?: number): ExpressionError {
    return failure(code, value === undefined ? this : this.#node.parts[value]!, params);
  }

  limit<C extends Code>(code: C, params: CodeParams<C>): LimitError {
    return new LimitError(code, this, params);
  }
}
