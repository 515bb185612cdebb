import type { MacroName, Node, NodeShape } from '../ast.ts';
import type { Span } from '../codes.ts';
import type { Cursor } from './cursor.ts';

/** Something that is written as a call. */
export interface Called extends Span {
  receiver: Node | null;
  name: string;
  /** Where the name stands. */
  at: Span;
  args: readonly Node[];
}

/** The macros with how many parts they take between their brackets. */
const MACROS: ReadonlyMap<string, { name: MacroName; counts: readonly number[] }> = new Map(
  (['all', 'exists', 'exists_one', 'filter', 'optMap', 'map'] as const).map((name) => [
    name,
    { name, counts: name === 'map' ? [2, 3] : [2] },
  ]),
);

const BROKEN: NodeShape = { kind: 'broken' };

/** The forms that read their parts in their own way; undefined for a plain call. */
export function special(cursor: Cursor, called: Called): NodeShape | undefined {
  const { receiver, name, args } = called;
  if (receiver === null) return name === 'has' ? { kind: 'has', args } : undefined;
  const macro = MACROS.get(name);
  if (macro) return macroOf(cursor, macro, receiver, called);
  if (name !== 'or' && name !== 'orValue') return undefined;
  const [otherwise] = args;
  if (!otherwise || args.length > 1) return wrongCount(cursor, called, '1');
  return { kind: 'fallback', of: receiver, otherwise, unwraps: name === 'orValue' };
}

function macroOf(
  cursor: Cursor,
  { name, counts }: { name: MacroName; counts: readonly number[] },
  of: Node,
  called: Called,
): NodeShape {
  const [variable, first, second] = called.args;
  if (!variable || !first || !counts.includes(called.args.length))
    return wrongCount(cursor, called, counts.join(' / '));
  if (variable.kind === 'name')
    return {
      kind: 'macro',
      name,
      of,
      variable: variable.name,
      where: second ? first : null,
      body: second ?? first,
    };
  if (variable.kind !== 'broken') cursor.problem('expression.macro-name', variable, { name });
  return BROKEN;
}

function wrongCount(cursor: Cursor, { name, at, to, args }: Called, expected: string): NodeShape {
  const params = { name, expected, found: args.length };
  cursor.problem('expression.wrong-arguments', { from: at.from, to }, params);
  return BROKEN;
}
