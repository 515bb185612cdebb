import type { Entry, Node } from '../ast.ts';
import type { Span } from '../codes.ts';
import type { Token } from '../lex/token.ts';
import { LIST_MAX, MAP_MAX } from '../limits.ts';
import { type Called, special } from './call.ts';
import type { Cursor, Parse } from './cursor.ts';

const CONSTANTS: ReadonlyMap<string, true | false | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
] as const);

/** Words that CEL keeps for itself, and that would be no name in another tool either. */
const RESERVED = new Set(
  'as break const continue else for function if import let loop package namespace return var void while'.split(
    ' ',
  ),
);

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
      if (cursor.is('{')) return map(cursor, expression);
      return cursor.is('[') ? list(cursor, expression) : cursor.unexpected();
  }
}

function named(cursor: Cursor, expression: Parse): Node {
  const { text: name, from, to } = cursor.token;
  if (name === 'in') return cursor.unexpected();
  if (RESERVED.has(name)) cursor.problem('expression.reserved-word', { from, to }, { found: name });
  cursor.take();
  const constant = CONSTANTS.get(name);
  if (constant !== undefined) return cursor.node({ kind: 'literal', value: constant }, from, to);
  if (cursor.is('(')) return call(cursor, null, { from, to, name }, expression);
  return RESERVED.has(name) ? broken(cursor, { from, to }) : cursor.node({ kind: 'name', name }, from, to);
}

/** Any word may follow a dot: a variable is not bound to know which words the language keeps for itself. */
function member(cursor: Cursor, of: Node, expression: Parse): Node {
  const optional = cursor.accept('?');
  const { token } = cursor;
  if (token.kind !== 'name' && token.kind !== 'field') return cursor.unexpected();
  cursor.take();
  const { text: name, from, to } = token;
  if (token.kind === 'name' && !optional && cursor.is('('))
    return call(cursor, of, { name, from, to }, expression);
  return cursor.node({ kind: 'member', of, name, at: { from, to }, optional }, of.from, to);
}

/** A call, or one of the forms that look like one and read their parts in their own way. */
function call(
  cursor: Cursor,
  receiver: Node | null,
  named: Span & { name: string },
  expression: Parse,
): Node {
  const { name, from, to: end } = named;
  const open: Token = cursor.take();
  const args = separated(cursor, ')', expression);
  const to = cursor.close(open);
  const called: Called = { receiver, name, at: { from, to: end }, args, from: receiver?.from ?? from, to };
  const shape = special(cursor, called);
  return shape
    ? cursor.node(shape, called.from, to)
    : cursor.node({ kind: 'call', receiver, name, at: called.at, args }, called.from, to);
}

function index(cursor: Cursor, of: Node, expression: Parse): Node {
  const open = cursor.take();
  const optional = cursor.accept('?');
  const key = cursor.nested(expression);
  return cursor.node({ kind: 'index', of, key, optional }, of.from, cursor.close(open));
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

function map(cursor: Cursor, expression: Parse): Node {
  const open = cursor.take();
  const entries: Entry[] = [];
  while (!cursor.is('}') && cursor.token.kind !== 'end') {
    const key = cursor.nested(expression);
    if (!cursor.accept(':')) {
      cursor.unexpected();
      break;
    }
    entries.push({ key, value: cursor.nested(expression) });
    if (!cursor.accept(',')) break;
  }
  const to = cursor.close(open);
  if (entries.length > MAP_MAX)
    cursor.problem('expression.map-too-long', { from: open.from, to }, { max: MAP_MAX });
  return cursor.node({ kind: 'map', entries }, open.from, to);
}

/** Items with commas between them, and maybe one after the last. */
function separated(cursor: Cursor, closer: string, expression: Parse): Node[] {
  const items: Node[] = [];
  if (cursor.is(closer) || cursor.token.kind === 'end') return items;
  do items.push(cursor.nested(expression));
  while (cursor.accept(',') && !(closer === ']' && cursor.is(closer)));
  return items;
}

const broken = (cursor: Cursor, { from, to }: Span): Node => cursor.node({ kind: 'broken' }, from, to);
