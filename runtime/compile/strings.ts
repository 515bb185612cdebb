import type { FieldValue } from '../define/values.ts';

/** One string of a param: the whole value, or its text in one language. */
export interface StringAt {
  field: string;
  language?: string;
  text: string;
}

/** The strings of a value that may be one string or one per language. Anything else is for the rule of params. */
export function stringsOf({ path, value }: FieldValue): StringAt[] {
  if (typeof value === 'string') return [{ field: path, text: value }];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([language, text]) =>
    typeof text === 'string' ? [{ field: `${path}.${language}`, language, text }] : [],
  );
}
