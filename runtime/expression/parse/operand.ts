import type { Node } from '../ast.ts';
import type { Token } from '../lex/token.ts';
import { LIST_MAX } from '../limits.ts';
import type { Cursor, Parse } from './cursor.ts';

const CONSTANTS: ReadonlyMap<string, true | false | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
] as const);

/** A literal, a name, a call, a list or a bracketed expression, with the `.b`, `["b"]` and `.f()` that follow. */
export function operand(cursor: Cursor, expression: Parse): Node {
  let node = primary(cursor, expression);
  for (;;) {
    if (cursor.accept('.')) node = member(cursor, node, expression);
    else if (cursor.is('[')) node = index(cursor, node, expression);
    else return node;
  }
}

function primary(cursor: Cursor, expression: Parse): Node {
  const { token } = cursor;
  switch (token.kind) {
    case 'text':
    case 'number':
      cursor.take();
      return cursor.node({ kind: 'literal', value: token.value }, token.from, token.to);
    case 'name':
      return named(cursor, expression);
    default:
      if (cursor.is('(')) return bracketed(cursor, expression);
      return cursor.is('[') ? list(cursor, expression) : cursor.unexpected();
  }
}

function named(cursor: Cursor, expression: Parse): Node {
  const token = cursor.token;
  const { text: name, from, to } = token;
  if (name === 'in') return cursor.unexpected();
  cursor.take();
  const constant = CONSTANTS.get(name);
  if (constant !== undefined) return cursor.node({ kind: 'literal', value: constant }, from, to);
  if (!cursor.is('(')) return cursor.node({ kind: 'name', name }, from, to);
  const { args, to: end } = callArgs(cursor, expression);
  if (name === 'has') return cursor.node({ kind: 'has', args }, from, end);
  return cursor.node({ kind: 'call', receiver: null, name, at: { from, to }, args }, from, end);
}

/** Any word may follow a dot: a variable is not bound to know which words the language keeps for itself. */
function member(cursor: Cursor, of: Node, expression: Parse): Node {
  const { token } = cursor;
  if (token.kind !== 'name') return cursor.unexpected();
  cursor.take();
  const { text: name, from, to } = token;
  const at = { from, to };
  if (!cursor.is('(')) return cursor.node({ kind: 'member', of, name, at }, of.from, to);
  const { args, to: end } = callArgs(cursor, expression);
  return cursor.node({ kind: 'call', receiver: of, name, at, args }, of.from, end);
}

function index(cursor: Cursor, of: Node, expression: Parse): Node {
  const open = cursor.take();
  const key = cursor.nested(expression);
  return cursor.node({ kind: 'index', of, key }, of.from, cursor.close(open));
}

function bracketed(cursor: Cursor, expression: Parse): Node {
  const open = cursor.take();
  const inner = cursor.nested(expression);
  const to = cursor.close(open);
  return { ...inner, from: open.from, to };
}

function list(cursor: Cursor, expression: Parse): Node {
  const open = cursor.take();
  const items = separated(cursor, ']', expression);
  const to = cursor.close(open);
  if (items.length > LIST_MAX)
    cursor.problem('expression.list-too-long', { from: open.from, to }, { max: LIST_MAX });
  return cursor.node({ kind: 'list', items }, open.from, to);
}

function callArgs(cursor: Cursor, expression: Parse): { args: Node[]; to: number } {
  const open: Token = cursor.take();
  const args = separated(cursor, ')', expression);
  return { args, to: cursor.close(open) };
}

function separated(cursor: Cursor, closer: string, expression: Parse): Node[] {
  const items: Node[] = [];
  if (cursor.is(closer) || cursor.token.kind === 'end') return items;
  do items.push(cursor.nested(expression));
  while (cursor.accept(','));
  return items;
}
