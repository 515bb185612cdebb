import { warning } from '../problems.ts';
import { stringsOf } from '../strings.ts';
import { ofEachNode } from './rule.ts';

/** A text that is written per language is written in each language of the workspace. */
export const textLanguagesPresent = ofEachNode(({ id, values }, { workspace }) => {
  const wanted = workspace?.languages.fallback ?? [];
  return values.flatMap((value) => {
    if (value.field.type.kind !== 'text' || typeof value.value === 'string') return [];
    const present = new Set(stringsOf(value).map(({ language }) => language));
    return wanted
      .filter((language) => !present.has(language))
      .map((language) => warning('text.missing-language', { node: id, field: value.path }, { language }));
  });
});
