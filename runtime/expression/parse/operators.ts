import type { Node, NodeShape, Operator } from '../ast.ts';
import type { Token } from '../lex/token.ts';
import type { Cursor, Parse } from './cursor.ts';
import { operand } from './operand.ts';

type Between = Operator | '==' | '!=' | 'in';

/** Words that other languages use for our operators. */
const WORDS = { '&&': 'and', '||': 'or', '!': 'not' } as const;

/** Operators of one rank, from left to right. */
const chain =
  (operators: readonly Between[], next: Parse): Parse =>
  (cursor) => {
    let left = next(cursor);
    for (;;) {
      const operator = operators.find((one) => cursor.accept(one));
      if (!operator) return left;
      const right = next(cursor);
      left = cursor.node(between(operator, [left, right]), left.from, right.to);
    }
  };

function between(operator: Between, parts: readonly [Node, Node]): NodeShape {
  if (operator === 'in') return { kind: 'in', parts };
  if (operator === '==' || operator === '!=') return { kind: 'equality', operator, parts };
  return { kind: 'operation', operator, parts };
}

/** `a || b || c` as one node, so that a long row is no deep tree. */
const row =
  (operator: '&&' | '||', next: Parse): Parse =>
  (cursor) => {
    const first = next(cursor);
    const parts = [first];
    while (cursor.accept(operator) || acceptWord(cursor, operator)) parts.push(next(cursor));
    const last = parts.at(-1)!;
    return last === first ? first : cursor.node({ kind: 'logic', operator, parts }, first.from, last.to);
  };

/** Any number of `!`, or of `-`, before an operand. */
function unary(cursor: Cursor): Node {
  const signs: Token[] = [];
  for (let { token } = cursor; isSign(cursor); token = cursor.token) signs.push(token);
  const number = cursor.token;
  let node = operand(cursor);
  for (const sign of signs.reverse()) node = signed(cursor, sign, node, number);
  return node;
}

const isSign = (cursor: Cursor): boolean =>
  cursor.accept('!') || cursor.accept('-') || acceptWord(cursor, '!');

/** A number below zero is a literal itself. */
function signed(cursor: Cursor, sign: Token, operand: Node, number: Token): Node {
  const { from } = sign;
  if (sign.text !== '-') return cursor.node({ kind: 'not', parts: [operand] }, from, operand.to);
  if (operand.kind === 'literal' && number.kind === 'number')
    return cursor.node({ ...operand, value: -(operand.value as number) }, from, operand.to);
  return cursor.node({ kind: 'negate', parts: [operand] }, from, operand.to);
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

const product = chain(['*', '/', '%'], unary);
const sum = chain(['+', '-'], product);
const relation = chain(['==', '!=', '<', '<=', '>', '>=', 'in'], sum);

/** An expression that is no choice. */
export const or: Parse = row('||', row('&&', relation));
