import { warning } from '../problems.ts';
import { ofEachNode } from './rule.ts';

/** A text that is written per language is written in each language of the workspace. */
export const textLanguagesPresent = ofEachNode(({ id, values }, { workspace }) => {
  const wanted = workspace?.languages.fallback ?? [];
  return values.flatMap(({ field, path, value }) => {
    if (field.type.kind !== 'text' || typeof value !== 'object' || value === null) return [];
    return wanted
      .filter((language) => !Object.hasOwn(value, language))
      .map((language) => warning('text.missing-language', { node: id, field: path }, { language }));
  });
});
