import type { Entry, Node } from '../ast.ts';
import type { Span } from '../codes.ts';
import type { Token } from '../lex/token.ts';
import { LIST_MAX, MAP_MAX } from '../limits.ts';
import { callShape } from './call.ts';
import type { Cursor } from './cursor.ts';

const CONSTANTS: ReadonlyMap<string, true | false | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
] as const);

/** Words that CEL keeps for itself, and that would be no name in another tool either. */
const RESERVED: ReadonlySet<string> = new Set(
  'as break const continue else for function if import let loop package namespace return var void while'.split(
    ' ',
  ),
);

/** A literal, a name, a call, a list or a bracketed expression, with the `.b`, `["b"]` and `.f()` that follow. */
export function operand(cursor: Cursor): Node {
  let node = primary(cursor);
  for (;;) {
    if (cursor.accept('.')) node = member(cursor, node);
    else if (cursor.is('[')) node = index(cursor, node);
    else return node;
  }
}

function primary(cursor: Cursor): Node {
  const { kind, value, from, to } = cursor.token;
  if (kind === 'text' || kind === 'number') {
    cursor.take();
    return cursor.node({ kind: 'literal', value }, from, to);
  }
  if (kind === 'name') return named(cursor);
  if (cursor.is('(')) return bracketed(cursor);
  if (cursor.is('{')) return map(cursor);
  return cursor.is('[') ? list(cursor) : cursor.unexpected();
}

function named(cursor: Cursor): Node {
  const { token } = cursor;
  const { text: name, from, to } = token;
  if (name === 'in') return cursor.unexpected();
  const reserved = RESERVED.has(name);
  if (reserved) cursor.problem('expression.reserved-word', token, { found: name });
  cursor.take();
  const value = CONSTANTS.get(name);
  if (value !== undefined) return cursor.node({ kind: 'literal', value }, from, to);
  if (cursor.is('(')) return call(cursor, null, token);
  return cursor.node(reserved ? { kind: 'broken' } : { kind: 'name', name }, from, to);
}

/** Any word may follow a dot: a variable is not bound to know which words the language keeps for itself. */
function member(cursor: Cursor, of: Node): Node {
  const optional = cursor.accept('?');
  const { token } = cursor;
  if (token.kind !== 'name' && token.kind !== 'field') return cursor.unexpected();
  cursor.take();
  if (token.kind === 'name' && !optional && cursor.is('(')) return call(cursor, of, token);
  const { text: name, from, to } = token;
  return cursor.node({ kind: 'member', of, name, at: { from, to }, optional }, of.from, to);
}

/** A call, or one of the forms that look like one and read their parts in their own way. */
function call(cursor: Cursor, receiver: Node | null, { text: name, from, to }: Token): Node {
  const open = cursor.take();
  const args = separated(cursor, ')');
  const end = cursor.close(open);
  const called = { receiver, name, at: { from, to }, args };
  return cursor.node(callShape(cursor, called, end), receiver?.from ?? from, end);
}

function index(cursor: Cursor, of: Node): Node {
  const open = cursor.take();
  const optional = cursor.accept('?');
  const key = cursor.nested();
  return cursor.node({ kind: 'index', of, key, optional }, of.from, cursor.close(open));
}

function bracketed(cursor: Cursor): Node {
  const open = cursor.take();
  const inner = cursor.nested();
  return { ...inner, from: open.from, to: cursor.close(open) };
}

function list(cursor: Cursor): Node {
  const open = cursor.take();
  const items = separated(cursor, ']');
  const span = { from: open.from, to: cursor.close(open) };
  if (items.length > LIST_MAX) cursor.problem('expression.list-too-long', span, { max: LIST_MAX });
  return cursor.node({ kind: 'list', items }, span.from, span.to);
}

function map(cursor: Cursor): Node {
  const open = cursor.take();
  const entries: Entry[] = [];
  while (!cursor.is('}') && cursor.token.kind !== 'end') {
    const key = cursor.nested();
    if (!cursor.accept(':')) {
      cursor.unexpected();
      break;
    }
    entries.push({ key, value: cursor.nested() });
    if (!cursor.accept(',')) break;
  }
  const span: Span = { from: open.from, to: cursor.close(open) };
  if (entries.length > MAP_MAX) cursor.problem('expression.map-too-long', span, { max: MAP_MAX });
  return cursor.node({ kind: 'map', entries }, span.from, span.to);
}

/** Items with commas between them, and maybe one after the last. */
function separated(cursor: Cursor, closer: string): Node[] {
  const items: Node[] = [];
  if (cursor.is(closer) || cursor.token.kind === 'end') return items;
  do items.push(cursor.nested());
  while (cursor.accept(',') && !(closer === ']' && cursor.is(closer)));
  return items;
}
