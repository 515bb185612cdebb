import type { Span } from '../codes.ts';
import { signOf } from '../hints/signs.ts';
import type { Edit } from './edit.ts';

const QUOTED = /«\s*([^«»"\n]*?)\s*»/y;

/** What a sign of mathematics, print or another language is here; one that ends a statement goes away. */
export function stranger(source: string, { from, to }: Span, found: string): Edit[] | null {
  if (found === ';') return source.slice(to).trim() === '' ? [{ from, to, insert: '' }] : null;
  const open = source.lastIndexOf('«', from);
  QUOTED.lastIndex = Math.max(0, open);
  const quoted = QUOTED.exec(source);
  if (found === '«' || found === '»')
    return quoted && [{ from: open, to: open + quoted[0].length, insert: `"${quoted[1]}"` }];
  const use = signOf(found);
  return use === undefined ? null : [{ from, to, insert: use }];
}
