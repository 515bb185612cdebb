import type { Call } from '../functions/define.ts';
import type { Search } from './read.ts';
import type { Spans } from './spans.ts';

type Engine = typeof import('./read.ts');

let engine: Engine | null = null;

/** Loads what finds patterns, once. Rejects when it cannot be loaded; it may then be asked again. */
export async function loadPatterns(): Promise<void> {
  engine ??= await import('./read.ts');
}

export const patternsLoaded = (): boolean => engine !== null;

/** Whether a source, or a script as JSON, may use patterns. A text that merely speaks of matches may be one too many. */
export const usesPatterns = (text: string): boolean => /matches|\\u00[67]/i.test(text);

/** What looks for a pattern. */
export function readPattern(call: Call, pattern: string): Search {
  if (!engine) throw call.failure('expression.patterns-not-loaded', {});
  return engine.readPattern(call, pattern);
}

/** What tells where a pattern is found: null for what is none or too big, undefined until patterns are loaded. */
export const patternSpans = (pattern: string): Spans | null | undefined => engine?.readSpans(pattern);
