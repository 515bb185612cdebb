import { MACROS, type Node, type NodeOf, type NodeShape } from '../ast.ts';
import type { Cursor } from './cursor.ts';

/** Something that is written as a call. */
type Called = Pick<NodeOf<'call'>, 'receiver' | 'name' | 'at' | 'args'>;

const BROKEN: NodeShape = { kind: 'broken' };

/** A plain call, or one of the forms that read their parts in their own way. `end` is where it ends. */
export function callShape(cursor: Cursor, called: Called, end: number): NodeShape {
  const { receiver, name, args } = called;
  if (receiver === null) return name === 'has' ? { kind: 'has', args } : { kind: 'call', ...called };
  const macro = MACROS.find((one) => one === name);
  const counts = macro ? [2] : [1];
  if (macro === 'map') counts.push(3);
  if (!macro && name !== 'or' && name !== 'orValue') return { kind: 'call', ...called };
  if (!counts.includes(args.length)) {
    const params = { name, expected: counts.join(' / '), found: args.length };
    cursor.problem('expression.wrong-arguments', { from: called.at.from, to: end }, params);
    return BROKEN;
  }
  const [first, second, third] = args as readonly [Node, Node, Node?];
  if (!macro) return { kind: 'fallback', of: receiver, otherwise: first, unwraps: name === 'orValue' };
  if (first.kind === 'name') {
    const { name: variable } = first;
    const [where, body] = third ? [second, third] : [null, second];
    return { kind: 'macro', name: macro, of: receiver, variable, where, body };
  }
  if (first.kind !== 'broken') cursor.problem('expression.macro-name', first, { name });
  return BROKEN;
}
