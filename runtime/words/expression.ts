import type { ExpressionWord } from './expression/code.ts';
import { en } from './expression/en.ts';
import { fr } from './expression/fr.ts';
import { nl } from './expression/nl.ts';
import type { Catalogue } from './words.ts';

/** What is wrong with an expression and what to do about it, and what its types are called. */
export const expressionWords: Catalogue<ExpressionWord> = { en, nl, fr };
