import type { Arithmetic, Comparison, Node } from '../ast.ts';
import type { Token } from '../lex/token.ts';
import type { Cursor, Parse } from './cursor.ts';
import { operand } from './operand.ts';

const COMPARISONS: ReadonlySet<string> = new Set<Comparison>(['==', '!=', '<', '<=', '>', '>=']);
const isComparison = (text: string): text is Comparison => COMPARISONS.has(text);

const SUMS: readonly Arithmetic[] = ['+', '-'];
const PRODUCTS: readonly Arithmetic[] = ['*', '/', '%'];

/** Words that other languages use for our operators. */
const WORDS = { '&&': 'and', '||': 'or', '!': 'not' } as const;

/** `a || b || c` as one node, so that a long row is no deep tree. */
export const or = (cursor: Cursor, expression: Parse): Node =>
  row(cursor, '||', (inner) => and(inner, expression));

const and = (cursor: Cursor, expression: Parse): Node =>
  row(cursor, '&&', (inner) => relation(inner, expression));

function row(cursor: Cursor, operator: '&&' | '||', next: Parse): Node {
  const first = next(cursor);
  const operands = [first];
  while (cursor.accept(operator) || acceptWord(cursor, operator)) operands.push(next(cursor));
  const last = operands.at(-1)!;
  return operands.length === 1
    ? first
    : cursor.node({ kind: 'logic', operator, operands }, first.from, last.to);
}

function relation(cursor: Cursor, expression: Parse): Node {
  let left = sum(cursor, expression);
  for (;;) {
    const { token } = cursor;
    if (cursor.isName('in')) {
      cursor.take();
      const list = sum(cursor, expression);
      left = cursor.node({ kind: 'in', item: left, list }, left.from, list.to);
    } else if (token.kind === 'mark' && isComparison(token.text)) {
      cursor.take();
      const right = sum(cursor, expression);
      left = cursor.node({ kind: 'compare', operator: token.text, left, right }, left.from, right.to);
    } else return left;
  }
}

const sum = (cursor: Cursor, expression: Parse): Node =>
  chain(cursor, SUMS, (inner) => chain(inner, PRODUCTS, (deeper) => unary(deeper, expression)));

/** Operators of one rank, from left to right. */
function chain(cursor: Cursor, operators: readonly Arithmetic[], next: Parse): Node {
  let left = next(cursor);
  for (;;) {
    const operator = operators.find((one) => cursor.is(one));
    if (!operator) return left;
    cursor.take();
    const right = next(cursor);
    left = cursor.node({ kind: 'arithmetic', operator, left, right }, left.from, right.to);
  }
}

/** Any number of `!`, or of `-`, before an operand. */
function unary(cursor: Cursor, expression: Parse): Node {
  const signs: Token[] = [];
  for (let { token } = cursor; isSign(cursor); token = cursor.token) signs.push(token);
  const number = cursor.token;
  let node = operand(cursor, expression);
  for (const sign of signs.reverse()) node = signed(cursor, sign, node, number);
  return node;
}

const isSign = (cursor: Cursor): boolean =>
  cursor.accept('!') || cursor.accept('-') || acceptWord(cursor, '!');

/** A number below zero is a literal itself. */
function signed(cursor: Cursor, sign: Token, operand: Node, number: Token): Node {
  const { from } = sign;
  if (sign.text !== '-') return cursor.node({ kind: 'not', operand }, from, operand.to);
  if (operand.kind === 'literal' && number.kind === 'number')
    return cursor.node({ kind: 'literal', value: -(operand.value as number) }, from, operand.to);
  return cursor.node({ kind: 'negate', operand }, from, operand.to);
}

/** `and`, `or` and `not` where an operator stands: told of, and read as what was meant. */
function acceptWord(cursor: Cursor, operator: '&&' | '||' | '!'): boolean {
  const { token } = cursor;
  if (token.kind !== 'name' || token.text.toLowerCase() !== WORDS[operator]) return false;
  if (operator === '!' && !startsOperand(cursor.following)) return false;
  cursor.problem('expression.other-operator', token, { found: token.text, use: operator });
  cursor.take();
  return true;
}

const startsOperand = ({ kind, text }: Token): boolean =>
  kind === 'mark' ? text === '(' || text === '!' : kind !== 'end' && text !== 'in';
