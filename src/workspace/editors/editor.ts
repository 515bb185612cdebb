import type { Field, FieldLabel, Json, JsonObject } from '#runtime/index.ts';
import { valueAt } from '#src/document/edits/params.ts';
import { type EditKind, useHost } from '#src/fields/host.ts';
import { useSentences } from '#src/fields/useParam.ts';

/** What an editor of this room is of: a field of the form around it. */
export interface EditorProps {
  field: Field;
  path: string;
}

export interface Edited {
  /** The field's words. */
  words: FieldLabel;
  value: Json | undefined;
  /** What is wrong with the field itself, in sentences. */
  error: string | undefined;
  /** The words of a part of it, by the path below the field. */
  part(label: string): FieldLabel;
  /** Sets the field, or a part of it. */
  set(value: Json | undefined, below?: string, kind?: EditKind['key']): void;
  /** What is wrong with a part, in sentences. */
  errorAt(below: string): string | undefined;
  /** Whether a part, or anything in it, is wrong. */
  hasErrorIn(below: string): boolean;
}

/** A field as an editor needs it. A change without a kind is typing: those in a row count as one. */
export function useEdited({ field, path }: EditorProps): Edited {
  const { labels, value, set, problemsAround, say } = useHost();
  const labelAt = (label: string): FieldLabel => labels[label] ?? { label };
  const words = labelAt(field.label);
  return {
    words,
    value: valueAt(value, path) ?? field.default,
    error: useSentences(path, 'error'),
    part: (label) => labelAt(`${field.label}.${label}`),
    set: (next, below, kind) =>
      set(below ? `${path}.${below}` : path, next, words.label, kind ? { key: kind } : TYPING),
    errorAt: (below) => {
      const here = problemsAround(path).filter(({ where }) => where.field === `${path}.${below}`);
      return here.length > 0 ? [...new Set(here.map(say))].join(' ') : undefined;
    },
    hasErrorIn: (below) =>
      problemsAround(path).some(({ where }) => `${where.field}.`.startsWith(`${path}.${below}.`)),
  };
}

const TYPING: EditKind = { key: 'change-field', merge: true };

export const objectOf = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

export const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
