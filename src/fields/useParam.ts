import { useTranslations } from 'use-intl';
import type { Field, FieldLabel, Json, Problem, Severity } from '#runtime/index.ts';
import { valueAt } from '#src/document/edits/params.ts';
import { initialIn } from './defaults.ts';
import { type EditKind, useHost } from './host.ts';

/** A field and where its value is: what every component of a field gets. */
export interface FieldProps {
  field: Field;
  /** Dotted path with indices, such as `buttons.0.title`. */
  path: string;
  /** What an item of a list or a map is called, which has no words of its own. */
  title?: string | undefined;
}

/** One value as its component needs it: its words, value and problems, and how to change it. */
export interface Param {
  words: FieldLabel;
  value: Json | undefined;
  /** Sentences of its errors, in one string; undefined when there are none. */
  error: string | undefined;
  /** Of several objects that differ here: it has no value, and its example says so. */
  differs: boolean;
  change(value: Json | undefined, kind?: EditKind): void;
}

const TYPING: EditKind = { key: 'change-field', merge: true };

/** An item has the words of what it is in, but for its name, and the help is said once. */
function wordsOf({ field: { name, label }, title }: FieldProps, words: FieldLabel | undefined): FieldLabel {
  const own = words ?? { label: label.split('.').at(-1) ?? label };
  if (name !== '') return own;
  const { help: _, ...others } = own;
  return { ...others, label: title ?? own.label };
}

/** The words with what the field is while nobody fills it in, behind its help. */
function useDefaultIn(field: Field, words: FieldLabel): FieldLabel {
  const t = useTranslations('fields');
  const { language } = useHost();
  const initial = initialIn(field, words, language);
  if (!initial) return words;
  const told = 'value' in initial ? t(initial.kind, { value: initial.value }) : t(initial.kind);
  return { ...words, help: words.help ? `${words.help} ${told}` : told };
}

export function useParam(props: FieldProps): Param {
  const { field, path } = props;
  const t = useTranslations('fields');
  const { labels, value, differing, set } = useHost();
  const own = useDefaultIn(
    field,
    wordsOf(props, Object.hasOwn(labels, field.label) ? labels[field.label] : undefined),
  );
  const differs = differing?.has(path) ?? false;
  const words = differs ? { ...own, example: t('several-values') } : own;
  return {
    words,
    differs,
    value: valueAt(value, path) ?? (differs ? undefined : field.default),
    error: useSentences(path, 'error'),
    change: (next, kind = TYPING) => set(path, next, words.label, kind),
  };
}

/** What the field's problems of one severity say, each sentence once; only of those wanted. */
export function useSentences(
  path: string,
  severity: Severity,
  isWanted: (problem: Problem) => boolean = () => true,
): string | undefined {
  const { problemsAt, say } = useHost();
  const sentences = problemsAt(path)
    .filter((problem) => problem.severity === severity && isWanted(problem))
    .map(say);
  return sentences.length > 0 ? [...new Set(sentences)].join(' ') : undefined;
}

/** What an emptied field becomes: absent where it may be, else empty. */
export const emptied = (field: Field): Json | undefined =>
  field.required || field.default !== undefined ? '' : undefined;
