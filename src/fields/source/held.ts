import type { Found } from './found.ts';

/** Where somebody is typing just now. */
export interface Typing {
  caret: number;
  /** Codes of the problems that were shown when the typing began: they stay until they are mended. */
  known: ReadonlySet<string>;
}

/** What is opened can be closed anywhere after it. */
const OPEN = 'expression.not-closed';

/**
 * Whether a problem waits until the typing pauses: a name half typed is no mistake yet. It touches the cursor, with
 * nothing but space between them.
 */
export function isHeld({ code, at }: Found, source: string, { caret, known }: Typing): boolean {
  if (!at || known.has(code)) return false;
  if (code === OPEN) return caret >= at.from;
  return isSpace(source.slice(at.to, caret)) && isSpace(source.slice(caret, at.from));
}

const isSpace = (text: string): boolean => text.trim() === '';
