import type { CoreCode } from './core/code.ts';
import { en } from './core/en.ts';
import { fr } from './core/fr.ts';
import { nl } from './core/nl.ts';
import type { Catalogue } from './words.ts';

/** Sentences of the compiler: what is wrong with a file, a flow or a workspace. */
export const coreWords: Catalogue<CoreCode> = { en, nl, fr };
