import { RE2JS } from '@bufbuild/re2';
import { type Find, finder } from './find.ts';

/** What finds a pattern, or null when it is none. */
export function compile(pattern: string): Find | null {
  try {
    const { prog, cond } = new RE2JS(pattern).re2();
    return finder({ instructions: prog.inst, start: prog.start, asks: cond });
  } catch {
    return null;
  }
}
