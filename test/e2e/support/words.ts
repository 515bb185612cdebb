import { words as look } from '#src/app/words/look.ts';
import { words as app } from '#src/app/words.ts';
import { words as conversation } from '#src/desk/words/conversation.ts';
import { words as handover } from '#src/desk/words/handover.ts';
import { words as desk } from '#src/desk/words.ts';
import { words as fields } from '#src/fields/words.ts';
import { words as files } from '#src/files/words.ts';
import { words as inspector } from '#src/inspector/words.ts';
import { words as palette } from '#src/palette/words.ts';
import { words as reuse } from '#src/reuse/words.ts';
import { words as desks } from '#src/simulator/words/desks.ts';
import { words as simulator } from '#src/simulator/words.ts';

/** The studio's own words, for tests in more than one of its languages. Only words without parameters. */
export const wordsIn = (language: 'en' | 'nl' | 'fr') => ({
  app: app[language],
  conversation: conversation[language],
  desk: desk[language],
  desks: desks[language],
  fields: fields[language],
  files: files[language],
  handover: handover[language],
  inspector: inspector[language],
  look: look[language],
  palette: palette[language],
  reuse: reuse[language],
  simulator: simulator[language],
});

export type Words = ReturnType<typeof wordsIn>;
