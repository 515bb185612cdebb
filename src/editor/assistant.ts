/** `expression`: all of it is a source; `template`: a text with sources between `{{ }}`. */
export type SourceMode = 'expression' | 'template';

/**
 * What becomes of the ends of lines in a field. `one`: there are none, what is pasted in lines stands behind one
 * another. `some`: they stay as they are, Shift+Enter writes one, Enter does not. `many`: Enter writes one.
 */
export type Lines = 'one' | 'some' | 'many';

/** A piece of a source, in characters; `to` is the first one after it. */
export interface Range {
  from: number;
  to: number;
}

/** Something to write at the cursor. */
export interface Suggestion {
  /** What is put in; a function with its bracket. */
  insert: string;
  kind: 'name' | 'field' | 'function';
  /** What it is or gives, in a word or two. */
  gives: string;
  /** Its forms, and what it is for, in one line. */
  forms?: readonly string[];
  about?: string;
}

/** The suggestions at a place, and the piece of the source that a chosen one replaces. */
export interface Suggested extends Range {
  suggestions: readonly Suggestion[];
}

/** Whether a name was begun: an empty place shows its list only when asked. */
export const hasBegun = (source: string, { from, to }: Range): boolean =>
  to > from || source[from - 1] === '.';

/** A line of an explanation: a piece of source, or a sentence. */
export type ExplainedLine = { code: string } | { words: string };

/** What there is to say about a piece of a source. */
export interface Explained extends Range {
  lines: readonly ExplainedLine[];
}

/** A piece of a source that is marked. */
export interface Mark extends Range {
  severity: 'error' | 'warning';
}

/** What knows the language of a field. Pure: asked anew at each key and at each move of the pointer. */
export interface Assistant {
  suggest(source: string, caret: number): Suggested | null;
  explain(source: string, at: number): Explained | null;
}
