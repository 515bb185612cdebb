import { defineWords } from '#src/i18n/words.ts';
import { en } from './told/en.ts';
import { fr } from './told/fr.ts';
import { nl } from './told/nl.ts';

/** What happened, and what was asked for, in a simulation. */
export const words = defineWords({ en, nl, fr });
