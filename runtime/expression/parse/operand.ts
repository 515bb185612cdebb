import type { Node } from '../ast.ts';
import type { Span } from '../codes.ts';
import type { Token } from '../lex/token.ts';
import { LIST_MAX, MAP_MAX } from '../limits.ts';
import { callOf } from './call.ts';
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
    return cursor.node({ kind: 'literal', value, parts: [] }, from, to);
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
  if (value !== undefined) return cursor.node({ kind: 'literal', value, parts: [] }, from, to);
  const node = cursor.is('(')
    ? call(cursor, null, token)
    : cursor.node({ kind: 'name', name, parts: [] }, from, to);
  return reserved ? cursor.broken(node) : node;
}

/** Any word may follow a dot: a variable is not bound to know which words the language keeps for itself. */
function member(cursor: Cursor, of: Node): Node {
  const optional = cursor.accept('?');
  const { token } = cursor;
  if (token.kind !== 'name' && token.kind !== 'field') return cursor.unexpected();
  cursor.take();
  if (token.kind === 'name' && !optional && cursor.is('(')) return call(cursor, of, token);
  const { text: name, from, to } = token;
  return cursor.node({ kind: 'member', name, at: { from, to }, optional, parts: [of] }, of.from, to);
}

function call(cursor: Cursor, receiver: Node | null, named: Token): Node {
  const { items: args, to } = items(cursor, ')', () => cursor.nested());
  return callOf(cursor, { receiver, named, args, from: (receiver ?? named).from, to });
}

function index(cursor: Cursor, of: Node): Node {
  const open = cursor.take();
  const optional = cursor.accept('?');
  const key = cursor.nested();
  return cursor.node({ kind: 'index', optional, parts: [of, key] }, of.from, cursor.close(open));
}

function bracketed(cursor: Cursor): Node {
  const open = cursor.take();
  const inner = cursor.nested();
  // A list as other languages write it.
  if (cursor.is(',')) return cursor.unexpected();
  return { ...inner, from: open.from, to: cursor.close(open) };
}

function list(cursor: Cursor): Node {
  const { items: parts, ...span } = items(cursor, ']', () => cursor.nested());
  if (parts.length > LIST_MAX) cursor.problem('expression.list-too-long', span, { max: LIST_MAX });
  return cursor.node({ kind: 'list', parts }, span.from, span.to);
}

function map(cursor: Cursor): Node {
  const { items: entries, ...span } = items(cursor, '}', () => {
    const key = cursor.nested();
    return cursor.accept(':') ? [key, cursor.nested()] : [key, cursor.unexpected()];
  });
  if (entries.length > MAP_MAX) cursor.problem('expression.map-too-long', span, { max: MAP_MAX });
  return cursor.node({ kind: 'map', parts: entries.flat() }, span.from, span.to);
}

/** Items between brackets with commas between them, and maybe one after the last; not after the last of a call. */
function items<T>(cursor: Cursor, closer: string, read: () => T): Span & { items: T[] } {
  const open = cursor.take();
  const found: T[] = [];
  if (!cursor.is(closer) && cursor.token.kind !== 'end')
    do found.push(read());
    while (cursor.accept(',') && (closer === ')' || !cursor.is(closer)));
  return { items: found, from: open.from, to: cursor.close(open) };
}
