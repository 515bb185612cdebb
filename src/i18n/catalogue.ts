import type { UiLanguage } from '#runtime/index.ts';
import { words as look } from '#src/app/words/look.ts';
import { words as users } from '#src/app/words/users.ts';
import { words as app } from '#src/app/words.ts';
import { words as arranging } from '#src/canvas/words/arranging.ts';
import { words as canvas } from '#src/canvas/words.ts';
import { words as changes } from '#src/changes/words.ts';
import { words as clipboard } from '#src/clipboard/words.ts';
import { words as code } from '#src/code/words.ts';
import { words as commands } from '#src/commands/words.ts';
import { words as conversation } from '#src/desk/words/conversation.ts';
import { words as handover } from '#src/desk/words/handover.ts';
import { words as desk } from '#src/desk/words.ts';
import { words as fields } from '#src/fields/words.ts';
import { words as files } from '#src/files/words.ts';
import { words as find } from '#src/find/words.ts';
import { words as history } from '#src/history/words.ts';
import { words as inspector } from '#src/inspector/words.ts';
import { words as layout } from '#src/layout/words.ts';
import { words as liveDesk } from '#src/live/words/desk.ts';
import { words as floor } from '#src/live/words/floor.ts';
import { words as publishing } from '#src/live/words/publishing.ts';
import { words as trail } from '#src/live/words/trail.ts';
import { words as live } from '#src/live/words.ts';
import { words as message } from '#src/message/words.ts';
import { words as outline } from '#src/outline/words.ts';
import { words as palette } from '#src/palette/words.ts';
import { words as problems } from '#src/problems/words.ts';
import { words as publish } from '#src/publish/words.ts';
import { words as reuse } from '#src/reuse/words.ts';
import { words as scenarios } from '#src/scenarios/words.ts';
import { words as debugging } from '#src/simulator/words/debugger.ts';
import { words as desks } from '#src/simulator/words/desks.ts';
import { words as ledger } from '#src/simulator/words/ledger.ts';
import { words as stage } from '#src/simulator/words/stage.ts';
import { words as stops } from '#src/simulator/words/stops.ts';
import { words as times } from '#src/simulator/words/times.ts';
import { words as told } from '#src/simulator/words/told.ts';
import { words as simulator } from '#src/simulator/words.ts';
import { words as texts } from '#src/texts/words.ts';
import { words as tour } from '#src/tour/words.ts';
import { words as workspace } from '#src/workspace/words.ts';

/** The words of every room. A room adds itself here, and its components say `useTranslations('room')`. */
const rooms = {
  app,
  arranging,
  canvas,
  changes,
  clipboard,
  code,
  commands,
  conversation,
  debugger: debugging,
  desk,
  desks,
  fields,
  files,
  find,
  floor,
  handover,
  history,
  inspector,
  layout,
  ledger,
  live,
  'live-desk': liveDesk,
  look,
  message,
  outline,
  palette,
  problems,
  publish,
  publishing,
  reuse,
  scenarios,
  simulator,
  stage,
  stops,
  texts,
  times,
  told,
  tour,
  trail,
  users,
  workspace,
};

type Rooms = typeof rooms;
export type Messages = { [Room in keyof Rooms]: Rooms[Room]['en'] };

const known = new Map<UiLanguage, Messages>();

/** Every sentence of the studio in a language that is loaded, by room. */
export function messagesIn(language: UiLanguage): Messages {
  const found = known.get(language) ?? inLanguage(language);
  known.set(language, found);
  return found;
}

/** Read when they are asked for: the words of some rooms come later. */
const inLanguage = (language: UiLanguage) =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(rooms).map(([room, words]) => [room, { get: () => words[language], enumerable: true }]),
    ),
  ) as Messages;

declare module 'use-intl' {
  interface AppConfig {
    Locale: UiLanguage;
    Messages: Messages;
  }
}
