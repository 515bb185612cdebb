import { language } from '../../model/language.ts';

/** WhatsApp's name of a language: `pt_BR` for `pt-BR`. */
export const languageCode = (tag: string): string => tag.replaceAll('-', '_');

/** The language that WhatsApp means, as a BCP 47 tag; undefined when it is none. */
export function languageOf(code: string): string | undefined {
  const tag = code.replaceAll('_', '-');
  return language.safeParse(tag).success ? tag : undefined;
}
