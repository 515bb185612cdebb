import { RE2JS } from '@bufbuild/re2';
import { type Find, finder } from './find.ts';
import type { Program } from './program.ts';

/** A pattern as a program, or null when it is none. */
export function programOf(pattern: string): Program | null {
  try {
    const { prog, cond } = new RE2JS(pattern).re2();
    return { instructions: prog.inst, start: prog.start, asks: cond };
  } catch {
    return null;
  }
}

/** What finds a pattern, or null when it is none. */
export function compile(pattern: string): Find | null {
  const program = programOf(pattern);
  return program && finder(program);
}
