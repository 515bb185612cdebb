import { error, type Params, type Problem } from '../model/problem.ts';

/** A piece of a source, in characters; `to` is the first one after it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Every code of the language with the params that its sentence may mention. */
export const CODES = {
  'expression.empty': [],
  'expression.too-long': ['max'],
  'expression.too-deep': ['max'],
  'expression.list-too-long': ['max'],
  'expression.not-closed': ['opened'],
  'expression.unexpected-character': ['found'],
  'expression.unexpected-token': ['found'],
  'expression.unexpected-end': [],
  'expression.bad-escape': ['found'],
  'expression.bad-number': ['found'],
  'expression.number-too-big': ['found'],
  'expression.curly-quote': ['found'],
  'expression.assignment': [],
  'expression.other-operator': ['found', 'use'],
  'expression.unknown-name': ['name'],
  'expression.no-field': ['name', 'found'],
  'expression.unknown-function': ['name'],
  'expression.needs-receiver': ['name'],
  'expression.wrong-arguments': ['name', 'expected', 'found'],
  'expression.wrong-type': ['expected', 'found'],
  'expression.never-equal': ['left', 'right'],
  'expression.not-comparable': ['left', 'right'],
  'expression.not-a-path': [],
  'expression.not-a-value': [],
  'expression.missing-value': ['path'],
  'expression.no-such-item': ['index'],
  'expression.text-too-long': ['max'],
  'expression.result-too-long': ['max'],
  'expression.too-much-work': [],
  'expression.reserved-word': ['found'],
  'expression.no-bytes': [],
  'expression.no-unsigned': ['found', 'use'],
  'expression.map-key': [],
  'expression.same-key': ['key'],
  'expression.map-too-long': ['max'],
  'expression.macro-name': ['name'],
  'expression.wrong-operands': ['operator', 'left', 'right'],
  'expression.division-by-zero': [],
  'expression.result-too-big': [],
  'expression.not-convertible': ['found', 'expected'],
  'expression.bad-timestamp': ['found'],
  'expression.bad-duration': ['found'],
  'expression.bad-zone': ['found'],
  'expression.time-out-of-range': [],
  'expression.bad-pattern': ['found'],
  'expression.pattern-too-big': ['max'],
  'expression.patterns-not-loaded': [],
  'expression.out-of-range': ['index', 'size'],
  'expression.not-whole': ['found'],
  'expression.ends-before-start': ['start', 'end'],
  'expression.searched-too-long': ['max'],
  'expression.absent': [],
  'expression.bad-style': ['found', 'expected'],
  'expression.bad-decimals': ['found', 'max'],
  'expression.bad-currency': ['found'],
  'expression.maybe-missing': ['path'],
} as const;

export type Code = keyof typeof CODES;

/** The params a code needs, and any more that help a quick fix, such as `suggestion`. */
export type CodeParams<C extends Code> = Params & Record<(typeof CODES)[C][number], string | number>;

/** Characters of a param: what is found wrong may be as long as a text can be. */
const PARAM_MAX = 80;

/** Params as a sentence can hold them. */
export const shortened = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) =>
      typeof value === 'string' && value.length > PARAM_MAX
        ? [name, `${value.slice(0, PARAM_MAX)}…`]
        : [name, value],
    ),
  );

/** A problem of the language at a place in the field's text. */
export const problemAt = <C extends Code>(code: C, { from, to }: Span, params: CodeParams<C>): Problem =>
  error(code, { from, to }, shortened(params));
