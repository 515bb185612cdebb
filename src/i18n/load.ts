import type { UiLanguage } from '#runtime/index.ts';

/**
 * Sees to it that the words of a language are there. In development all are; in the built studio each language is a
 * file of its own (`build/languages.ts`), and this is what loads it.
 */
export async function loadWords(_language: UiLanguage): Promise<void> {}

/** The same for the words of rooms that are opened later; without a language, of the one that was loaded last. */
export async function loadLaterWords(_language?: UiLanguage): Promise<void> {}
