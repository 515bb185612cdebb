import { isStep, type Node } from '../ast.ts';
import type { Span } from '../codes.ts';
import { parse } from '../parse/parse.ts';
import { bracketsAround, type Clause, clauseAt } from './clause.ts';
import type { Edit } from './edit.ts';
import { withFallback } from './missing.ts';
import { expressionAt, textOf } from './place.ts';
import { takesDot } from './shape.ts';

/** What a clause becomes with what stands before a word and behind it; null when that cannot be told. */
type Rewrite = (left: string, right: string) => string | null;

/** Words between two values that are an operator, as other languages write it. */
const OPERATORS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '&&': 'and en et und',
    '||': 'or of ou oder',
    '==': 'is equals eq',
    '!=': 'isnt ne neq',
    '>': 'gt',
    '>=': 'gte ge',
    '<': 'lt',
    '<=': 'lte le',
    '%': 'mod',
    '+': 'plus',
    '-': 'minus',
  }).flatMap(([operator, words]) => words.split(' ').map((word): [string, string] => [word, operator])),
);

const METHODS: ReadonlyMap<string, string> = new Map(
  ['contains', 'startsWith', 'endsWith', 'matches'].map((name) => [name.toLowerCase(), name]),
);

const NOTHING = /^(not\s+)?(?:null|none|nil|undefined|missing)$/i;
const LIKE = /^(["'])(%?)([^%_]*)(%?)\1$/;
const BETWEEN = /^(.+?)\s+and\s+(.+)$/i;

/** The tree of a piece that is sound by itself. */
function nodeOf(piece: string): Node | null {
  const { tree, problems } = parse(piece);
  return problems.length === 0 ? tree : null;
}

const isPath = (piece: string): boolean => isStep(nodeOf(piece) ?? ({ kind: 'literal' as const } as Node));
const isPlain = (piece: string): boolean => {
  const node = nodeOf(piece);
  return node !== null && (takesDot(node) || node.kind === 'negate');
};

const called =
  (name: string): Rewrite =>
  (left, right) => {
    const node = nodeOf(left);
    return node && takesDot(node) && nodeOf(right) ? `${left}.${name}(${bare(right)})` : null;
  };

/** A piece without the brackets that are all around it. */
const bare = (piece: string): string => (/^\([^()]*\)$/.test(piece) ? piece.slice(1, -1) : piece);

const negated =
  (rewrite: Rewrite): Rewrite =>
  (left, right) => {
    const made = rewrite(left, right);
    return made === null ? null : /^[\w.]+\(.*\)$/.test(made) ? `!${made}` : `!(${made})`;
  };

const within: Rewrite = (left, right) => (isPlain(left) && nodeOf(right) ? `${left} in ${right}` : null);

/** SQL's patterns of one or two `%`. */
const like: Rewrite = (left, right) => {
  const [, quote, before, part, after] = LIKE.exec(right) ?? [];
  if (!quote || !isPlain(left)) return null;
  const text = `${quote}${part}${quote}`;
  if (!before && !after) return `${left} == ${text}`;
  return `${left}.${before ? (after ? 'contains' : 'endsWith') : 'startsWith'}(${text})`;
};

const between: Rewrite = (left, right) => {
  const [, least = '', most = ''] = BETWEEN.exec(right) ?? [];
  return [left, least, most].every(isPlain) ? `${left} >= ${least} && ${left} <= ${most}` : null;
};

const is: Rewrite = (left, right) => {
  const nothing = NOTHING.exec(right);
  if (nothing) return isPath(left) ? `${nothing[1] ? '' : '!'}has(${left})` : null;
  if (!isPlain(left)) return null;
  if (/^(?:empty|blank)$/i.test(right)) return `${left} == ""`;
  if (/^not\s+(?:empty|blank)$/i.test(right)) return `${left} != ""`;
  const other = /^not\s+(.+)$/i.exec(right)?.[1];
  return isPlain(other ?? right) ? `${left} ${other ? '!=' : '=='} ${other ?? right}` : null;
};

const not: Rewrite = (left, right) => {
  const [, word = '', rest = ''] = /^(\w+)\s+(.+)$/s.exec(right) ?? [];
  const rewrite = word.toLowerCase() === 'in' ? within : CLAUSES.get(word.toLowerCase());
  return rewrite ? negated(rewrite)(left, rest) : null;
};

const there: Rewrite = (left, right) => (right === '' && isPath(left) ? `has(${left})` : null);

/** What is done with a clause, by the word in it. */
const CLAUSES: ReadonlyMap<string, Rewrite> = new Map<string, Rewrite>([
  ['is', is],
  ['not', not],
  ['like', like],
  ['between', between],
  ['exists', there],
  ...[...METHODS].map(([word, name]): [string, Rewrite] => [word, called(name)]),
  ['includes', called('contains')],
]);

/** Words that stand before what they are about. */
const BEFORE: ReadonlyMap<string, (rest: string) => string | null> = new Map([
  ['has', (rest: string) => (isPath(rest) ? `has(${rest})` : null)],
  ...['not', 'niet', 'non', 'nicht'].map((word): [string, (rest: string) => string | null] => [
    word,
    (rest) => {
      const node = nodeOf(rest);
      return node && (takesDot(node) ? `!${rest}` : `!(${rest})`);
    },
  ]),
]);

const whole = ({ from, to }: Span, insert: string | null): Edit[] | null =>
  insert === null ? null : [{ from, to, insert }];

/** What other languages write between values, written in ours; null when it is nothing we know. */
export function rewritten(source: string, span: Span, found: string): Edit[] | null {
  if (source[span.from] === '`') return whole(span, `"${source.slice(span.from + 1, span.to - 1)}"`);
  if (found === ',') return listed(source, span);
  const asks = source[span.from - 1] === '?';
  if (asks && found === '.') return whole({ from: span.from - 1, to: span.to }, '.');
  if (asks && found === '?') return otherwise(source, span);
  const clause = clauseAt(source, span);
  return clause && ofWord(source, span, found.toLowerCase(), clause);
}

const CHOICE = /^(\s*)if\s+(.+?)\s+then\s+(.+?)\s+else\s+(.+)$/is;

/** `if a then b else c`, when it is all there is. */
export function chosen(source: string, at: number): Edit[] | null {
  const place = expressionAt(source, at);
  const [, space = '', when = '', then = '', other = ''] = CHOICE.exec(textOf(source, place)) ?? [];
  if (![when, then, other].every(nodeOf) || nodeOf(when)?.kind === 'choose') return null;
  return whole({ from: place.from + space.length, to: place.to }, `${when} ? ${then} : ${other}`);
}

function ofWord(source: string, span: Span, word: string, clause: Clause): Edit[] | null {
  const before = clause.before?.kind === 'name' ? clause.before : undefined;
  const rest = source.slice(span.from, clause.to);
  const about = before && BEFORE.get(before.text.toLowerCase())?.(rest);
  if (before && about) return whole({ from: before.from, to: clause.to }, about);
  const rewrite = CLAUSES.get(word);
  if (rewrite) return whole(clause, rewrite(clause.left, clause.right));
  const operator = OPERATORS.get(word);
  return operator === undefined ? null : whole(span, operator);
}

/** `a ?? b` is `a.?…orValue(b)`. */
function otherwise(source: string, second: Span): Edit[] | null {
  const first = clauseAt(source, { from: second.from - 1, to: second.from });
  const behind = clauseAt(source, second);
  if (!first || !behind || !isPath(first.left) || !nodeOf(behind.right)) return null;
  return whole({ from: first.from, to: behind.to }, withFallback(first.left, behind.right));
}

/** A list between round brackets, as SQL has it. */
function listed(source: string, { from }: Span): Edit[] | null {
  const around = bracketsAround(source, from);
  return (
    around && [
      { from: around[0], to: around[0] + 1, insert: '[' },
      { from: around[1], to: around[1] + 1, insert: ']' },
    ]
  );
}
