import { sayProblem } from '#runtime/index.ts';
import type { Given } from '#src/app/pickers.ts';
import type { Studio } from '#src/app/studio.ts';
import { readSnippets, writeSnippets } from '#src/document/reuse/snippet.ts';
import { type Kept, newId } from './shelf.ts';
import { libraryIn } from './words/useWords.ts';

/** How many problems are told at once. */
const LINES_MAX = 8;

/** What a file brings: those that are new here, and how many were here already; or why not, in sentences. */
export type Imported = { fresh: readonly Kept[]; already: number } | { lines: readonly string[] };

/** Reads a file of snippets of any origin. A snippet that is the same in every detail is not brought in twice. */
export async function importedFrom(
  { session, nodes, channels }: Studio,
  file: Given,
  kept: readonly Kept[],
): Promise<Imported> {
  const { uiLanguage } = session.getState();
  const t = libraryIn(uiLanguage);
  const text = await file.text().catch((thrown: unknown) => thrown);
  if (typeof text !== 'string') return { lines: [t('not-read', { reason: String(text) })] };
  const read = readSnippets(text);
  if ('refusal' in read) return { lines: [t(read.refusal)] };
  if ('problems' in read) {
    const lines = read.problems
      .slice(0, LINES_MAX)
      .map((problem) => sayProblem(problem, uiLanguage, nodes, undefined, channels));
    const more = read.problems.length - lines.length;
    return { lines: more > 0 ? [...lines, t('more-problems', { count: more })] : lines };
  }
  const known = new Set(kept.map(({ snippet }) => writeSnippets([snippet])));
  const fresh = read.snippets.filter((one) => !known.has(writeSnippets([one])));
  return {
    fresh: fresh.map((snippet) => ({ id: newId(), snippet })),
    already: read.snippets.length - fresh.length,
  };
}
