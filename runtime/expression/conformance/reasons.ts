import type { Code } from '../codes.ts';

/**
 * What CEL's tests say of an error, and the codes by which we say the same: being refused for another reason is no
 * pass. Their words are loose: `1/0` under `&&` is "no matching overload".
 */
const REASONS: readonly (readonly [says: RegExp, codes: readonly Code[]])[] = [
  [/(divide|division|modulus) by zero|^foo$/, ['expression.division-by-zero']],
  [/no_such_overload/, ['expression.wrong-type']],
  [
    /no (such|matching) overload/,
    [
      ...(['expression.wrong-type', 'expression.wrong-arguments', 'expression.wrong-operands'] as const),
      ...(['expression.not-comparable', 'expression.division-by-zero'] as const),
    ],
  ],
  [/index out of range|substring range/, ['expression.out-of-range', 'expression.ends-before-start']],
  [
    /^range$/,
    [
      ...(['expression.time-out-of-range', 'expression.bad-timestamp', 'expression.bad-duration'] as const),
      'expression.not-convertible',
    ],
  ],
  [/overflow/, ['expression.number-too-big', 'expression.result-too-big']],
  [/no such key/, ['expression.missing-value', 'expression.wrong-type']],
  [/invalid_argument/, ['expression.no-such-item', 'expression.wrong-type']],
  [/unsupported key type/, ['expression.map-key', 'expression.wrong-type']],
  [/repeated key/, ['expression.same-key']],
  [/undeclared reference|unknown variable/, ['expression.unknown-name']],
  [/unbound function/, ['expression.unknown-function']],
  [/conversion error/, ['expression.not-convertible']],
  [/does not support field selection/, ['expression.no-field']],
];

/** Whether our codes say what a test's message says. */
export function saysSame(message: string, codes: readonly string[]): boolean {
  const same = REASONS.filter(([says]) => says.test(message)).flatMap(([, all]) => all as readonly string[]);
  return codes.every((code) => same.includes(code));
}
