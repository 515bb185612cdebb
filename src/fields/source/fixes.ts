import { applyEdits, type Edit, fixOf, type Problem } from '#runtime/index.ts';

/** A change that mends a problem, as a button offers it. */
export interface Fix {
  /** Something new is put in, or something takes the place of what is there. */
  kind: 'add' | 'change';
  /** What is put in, or what the changed piece will be. */
  text: string;
  /** The source once it is mended. */
  mended: string;
}

/** Characters of a piece that a button shows. */
const SHOWN_MAX = 40;

/** What mends a problem of a source; null when somebody must choose. */
export function fixOfProblem(problem: Problem, source: string): Fix | null {
  const edits = fixOf(problem, source);
  return edits && edits.length > 0 ? fixWith(edits, problem, source) : null;
}

/** What is changed is shown with all of what is wrong, what is added by itself. */
function fixWith(edits: readonly Edit[], { where }: Problem, source: string): Fix {
  const [first] = edits;
  const isAdded = edits.length === 1 && first?.from === first?.to;
  const from = Math.min(where.from ?? 0, ...edits.map((edit) => edit.from));
  const to = Math.max(where.to ?? 0, ...edits.map((edit) => edit.to));
  const mended = applyEdits(source, edits);
  const piece = isAdded ? (first?.insert ?? '') : mended.slice(from, to + mended.length - source.length);
  const text = piece.trim();
  return {
    kind: isAdded ? 'add' : 'change',
    text: text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text,
    mended,
  };
}
