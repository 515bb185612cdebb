import type { UiLanguage } from '#runtime/index.ts';

/**
 * Sees to it that the words of a language are there. In development all are; in the built studio each language is a
 * file of its own (`build/languages.ts`), and this is what loads it.
 */
export async function loadWords(_language: UiLanguage): Promise<void> {}
