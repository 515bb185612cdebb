import { applyEdits, modify } from 'jsonc-parser';
import type { Script } from '#runtime/index.ts';
import { meansSame } from '#src/document/text/meaning.ts';

/** What of a script follows from the rest of it. */
export const WORKED_OUT = ['entry', 'on', 'requires', 'revision'] as const;

const HOW = { formattingOptions: { tabSize: 2, insertSpaces: true, eol: '\n' } };

/**
 * The text of a script with what follows from the rest brought up to that, and the rest as somebody wrote it; null when
 * it says something else than the script. `$schema` is for editors and says nothing.
 */
export function withWorkedOut(text: string, script: Script): string | null {
  const { $schema: _, ...read } = JSON.parse(text.replace(/^\uFEFF/, '')) as Script;
  const now = Object.fromEntries(WORKED_OUT.map((key) => [key, script[key]]));
  if (!meansSame({ ...read, ...now }, script)) return null;
  return WORKED_OUT.filter((key) => !meansSame(read[key], script[key])).reduce(
    (made, key) => applyEdits(made, modify(made, [key], script[key], HOW)),
    text,
  );
}
