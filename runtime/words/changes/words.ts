import type { Catalogue } from '../words.ts';
import type { ChangeCode } from './code.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** Sentences of changes: what differs between two flows. */
export const changeWords: Catalogue<ChangeCode> = { en, nl, fr };
