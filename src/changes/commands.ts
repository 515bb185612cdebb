import { ArrowDown, ArrowUp, GitCompareArrows, X } from 'lucide-react';
import type { Command } from '#src/app/command.ts';
import { asOpened, compareWith } from '#src/app/compare.ts';
import type { Studio } from '#src/app/studio.ts';
import { lookAt, shownChanges } from './looking.ts';

/** As in the editors that people know. */
export const KEYS = { next: 'f7', previous: 'shift+f7' } as const;

const compareOpened: Command = {
  id: 'compare-opened',
  group: 'view',
  words: 'changes.compare-opened',
  icon: GitCompareArrows,
  when: (studio) => asOpened(studio) !== undefined,
  run(studio) {
    const before = asOpened(studio);
    if (before) compareWith(studio, before, { kind: 'opened' });
  },
};

/** To the change so many further on, around the end. */
function step(studio: Studio, by: 1 | -1): void {
  const changes = shownChanges(studio.session.getState().compared);
  const current = studio.session.getState().compared?.current;
  const at = changes.findIndex(({ id }) => id === current);
  const start = at === -1 && by === -1 ? 0 : at;
  const next = changes[(start + by + changes.length) % changes.length];
  if (next) lookAt(studio, next);
}

const canStep = (studio: Studio) => shownChanges(studio.session.getState().compared).length > 0;

export const next: Command = {
  id: 'next-change',
  group: 'go',
  words: 'changes.next',
  icon: ArrowDown,
  shortcut: KEYS.next,
  rooms: 'all',
  when: canStep,
  run: (studio) => step(studio, 1),
};

export const previous: Command = {
  id: 'previous-change',
  group: 'go',
  words: 'changes.previous',
  icon: ArrowUp,
  shortcut: KEYS.previous,
  rooms: 'all',
  when: canStep,
  run: (studio) => step(studio, -1),
};

const stop: Command = {
  id: 'stop-comparing',
  group: 'view',
  words: 'changes.stop',
  icon: X,
  when: ({ session }) => session.getState().compared !== null,
  run: ({ session }) => session.getState().set({ compared: null }),
};

/** Every act on what differs that needs no change to be chosen. */
export const changesCommands: readonly Command[] = [compareOpened, next, previous, stop];
