import type { UiLanguage } from '#runtime/index.ts';
import { loadLaterWords, loadWords } from '#src/i18n/load.ts';
import type { SessionStore } from './session.ts';

/** Makes the studio speak a language, once its words are there. */
export async function speak(session: SessionStore, language: UiLanguage): Promise<void> {
  await Promise.all([loadWords(language), loadLaterWords(language)]);
  session.getState().set({ uiLanguage: language });
}
