import { ArrowDown, ArrowUp, Replace, Search, SearchCode } from 'lucide-react';
import type { Command } from '#src/app/command.ts';
import type { Studio } from '#src/app/studio.ts';
import { type FindState, findRoom, lookFor } from './state.ts';

/** The text of a flow has a search of its own, by the same keys. */
const isInText = () => document.activeElement?.closest('.editor-json') != null;

const opener = (
  command: Omit<Command, 'group' | 'whileTyping' | 'when' | 'run'>,
  part: Partial<FindState>,
): Command => ({
  ...command,
  group: 'edit',
  whileTyping: true,
  when: () => !isInText(),
  run(studio) {
    const { session } = studio;
    lookFor(studio, { ...part, isWanted: true });
    session.getState().set({ place: 'flows', drawer: { ...session.getState().drawer, tab: 'find' } });
  },
});

export const find = opener(
  { id: 'find', words: 'find.find', icon: Search, shortcut: 'mod+f' },
  { everywhere: false },
);
const findEverywhere = opener(
  {
    id: 'find-everywhere',
    words: 'find.find-everywhere',
    icon: SearchCode,
    shortcut: 'mod+shift+f',
    anywhere: true,
  },
  { everywhere: true },
);
const replace = opener(
  { id: 'replace', words: 'find.open-replace', icon: Replace, shortcut: 'mod+h mod+alt+f' },
  { replacing: true },
);

/** Whether something is found is known once what looks for it is loaded. */
const canStep = (studio: Studio) => !isInText() && findRoom(studio).getState().typed !== '';

const stepper = (command: Pick<Command, 'id' | 'words' | 'icon' | 'shortcut'>, by: 1 | -1): Command => ({
  ...command,
  group: 'go',
  rooms: 'all',
  whileTyping: true,
  when: canStep,
  run: (studio) =>
    void import('./going.ts').then(
      ({ step }) => step(studio, by, 'goes'),
      () => undefined,
    ),
});

export const next = stepper({ id: 'next-hit', words: 'find.next', icon: ArrowDown, shortcut: 'f3' }, 1);
export const previous = stepper(
  { id: 'previous-hit', words: 'find.previous', icon: ArrowUp, shortcut: 'shift+f3' },
  -1,
);

export const findCommands: readonly Command[] = [find, findEverywhere, replace, next, previous];
