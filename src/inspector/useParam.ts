import type { Field, FieldLabel, Json, Problem, Severity } from '#runtime/index.ts';
import { valueAt } from '#src/document/edits/params.ts';
import { type EditKind, useEditing } from './editing.ts';

/** A field and where its value is: what every component of a field gets. */
export interface FieldProps {
  field: Field;
  /** Dotted path with indices, such as `buttons.0.title`. */
  path: string;
}

/** One param as its component needs it: its words, value and problems, and how to change it. */
export interface Param {
  words: FieldLabel;
  value: Json | undefined;
  /** Sentences of its errors, in one string; undefined when there are none. */
  error: string | undefined;
  change(value: Json | undefined, kind?: EditKind): void;
}

const TYPING: EditKind = { key: 'change-field', merge: true };

/** The item of a list is called after the list, by number. */
function wordsOf({ name, label }: Field, path: string, words: FieldLabel | undefined): FieldLabel {
  if (name !== '') return words ?? { label: label.split('.').at(-1) ?? label };
  const number = Number(path.split('.').at(-1)) + 1;
  return { label: `${words?.label ?? label} ${number}`, ...(words?.example && { example: words.example }) };
}

export function useParam({ field, path }: FieldProps): Param {
  const editing = useEditing();
  const labels = editing.definition.labels[editing.language].fields;
  const words = wordsOf(field, path, Object.hasOwn(labels, field.label) ? labels[field.label] : undefined);
  return {
    words,
    value: valueAt(editing.node.params, path) ?? field.default,
    error: useSentences(path, 'error'),
    change: (value, kind = TYPING) => editing.set(path, value, words.label, kind),
  };
}

/** What the field's problems of one severity say, each sentence once; only of those wanted. */
export function useSentences(
  path: string,
  severity: Severity,
  isWanted: (problem: Problem) => boolean = () => true,
): string | undefined {
  const { problemsAt, say } = useEditing();
  const sentences = problemsAt(path)
    .filter((problem) => problem.severity === severity && isWanted(problem))
    .map(say);
  return sentences.length > 0 ? [...new Set(sentences)].join(' ') : undefined;
}

/** What an emptied field becomes: absent where it may be, else empty. */
export const emptied = (field: Field): Json | undefined =>
  field.required || field.default !== undefined ? '' : undefined;
