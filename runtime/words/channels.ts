import { en } from './channels/en.ts';
import { fr } from './channels/fr.ts';
import { nl } from './channels/nl.ts';
import type { ChannelSentence } from './channels/sentence.ts';
import type { Catalogue } from './words.ts';

/** Sentences of the channels: what is wrong with a payload or a message, and why something is no event. */
export const channelWords: Catalogue<ChannelSentence> = { en, nl, fr };
