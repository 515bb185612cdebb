import type { UiLanguage } from '#runtime/index.ts';
import { type Three, three } from './field.ts';

/** What to say of a value that is not written as its field asks, where the field asks for something of its own. */
const BAD_VALUES: Readonly<Record<string, Three>> = {
  'customComponents.url': [
    'This URL does not end in %s, or is no URL. Begin with https:// and end with %s.',
    'Deze URL eindigt niet op %s, of is geen URL. Begin met https:// en eindig met %s.',
    'Cette URL ne se termine pas par %s, ou n’en est pas une. Commencez par https:// et terminez par %s.',
  ],
};

/** The sentence for `SECTION.FIELD`; undefined where the general one says enough. */
export function badValue(field: string, language: UiLanguage): string | undefined {
  const words = Object.hasOwn(BAD_VALUES, field) ? BAD_VALUES[field] : undefined;
  return words && three(words)[language];
}
