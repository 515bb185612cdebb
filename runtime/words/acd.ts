import type { AcdCode } from '../acd/codes.ts';
import { en } from './acd/en.ts';
import { fr } from './acd/fr.ts';
import { nl } from './acd/nl.ts';
import type { Catalogue } from './words.ts';

/** Sentences of routing: why this agent, why not that one, and what became of what was asked. */
export const acdWords: Catalogue<AcdCode> = { en, nl, fr };
