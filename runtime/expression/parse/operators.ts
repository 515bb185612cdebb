import type { Comparison, Node } from '../ast.ts';
import type { Token } from '../lex/token.ts';
import type { Cursor, Parse } from './cursor.ts';
import { operand } from './operand.ts';

const COMPARISONS: ReadonlySet<string> = new Set<Comparison>(['==', '!=', '<', '<=', '>', '>=']);
const isComparison = (text: string): text is Comparison => COMPARISONS.has(text);

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
  let left = unary(cursor, expression);
  for (;;) {
    const { token } = cursor;
    if (cursor.isName('in')) {
      cursor.take();
      const list = unary(cursor, expression);
      left = cursor.node({ kind: 'in', item: left, list }, left.from, list.to);
    } else if (token.kind === 'mark' && isComparison(token.text)) {
      cursor.take();
      const right = unary(cursor, expression);
      left = cursor.node({ kind: 'compare', operator: token.text, left, right }, left.from, right.to);
    } else return left;
  }
}

function unary(cursor: Cursor, expression: Parse): Node {
  const nots: Token[] = [];
  for (let { token } = cursor; cursor.accept('!') || acceptWord(cursor, '!'); token = cursor.token)
    nots.push(token);
  const inner = cursor.is('-') ? negative(cursor) : operand(cursor, expression);
  return nots.reduceRight(
    (node: Node, { from }) => cursor.node({ kind: 'not', operand: node }, from, node.to),
    inner,
  );
}

/** A number below zero. */
function negative(cursor: Cursor): Node {
  const { from } = cursor.token;
  const { kind, value, to } = cursor.following;
  if (kind !== 'number' || typeof value !== 'number') return cursor.unexpected();
  cursor.take();
  cursor.take();
  return cursor.node({ kind: 'literal', value: -value }, from, to);
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
