import type { UiLanguage } from '#runtime/index.ts';
import { speakIn } from '#src/i18n/speak.ts';

/** The words of this room, for notices that are made when something happens. */
export const speak = (language: UiLanguage) => speakIn('files', language);
