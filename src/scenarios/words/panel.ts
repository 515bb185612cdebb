import { defineWords } from '#src/i18n/words.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** What the panel and the dialogs say. It is loaded with them. */
export const panel = defineWords({ en, nl, fr });
