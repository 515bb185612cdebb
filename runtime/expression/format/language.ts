import type { UiLanguage } from '../../model/language.ts';

/**
 * The language a value is written in: what stands before the first `-` of a language tag, `nl` of `nl-BE`. English for
 * every language that is none of ours.
 */
export function writtenIn(tag: string): UiLanguage {
  const [, language] = /^(nl|fr)(?:-|$)/i.exec(tag) ?? [];
  return (language?.toLowerCase() ?? 'en') as UiLanguage;
}
