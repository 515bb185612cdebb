import type { Find } from './find.ts';

type Engine = typeof import('./re2.ts');

let engine: Engine | null = null;

/** Loads what finds patterns, once. Rejects when it cannot be loaded; it may then be asked again. */
export async function loadPatterns(): Promise<void> {
  engine ??= await import('./re2.ts');
}

export const patternsLoaded = (): boolean => engine !== null;

/** Whether a source, or a script as JSON, may use patterns. A text that merely speaks of matches may be one too many. */
export const usesPatterns = (text: string): boolean => /matches|\\u00[67]/i.test(text);

/** What finds a pattern, or null when it is none. Takes long for a big one: `sizeOf` comes first. */
export function findPattern(pattern: string): Find | null {
  if (!engine) throw new Error('The patterns are not loaded.');
  return engine.compile(pattern);
}
