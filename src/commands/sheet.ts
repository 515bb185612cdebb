import { COMMAND_GROUPS, type Command, type CommandGroup } from '#src/app/command.ts';
import { shownKeys } from '#src/app/keys.ts';

/** A line of the sheet: the key of its words, and all keys that do it. */
export interface Line {
  words: string;
  keys: readonly string[];
}

export interface SheetGroup {
  key: CommandGroup | 'canvas-keys';
  lines: readonly Line[];
}

/** Keys that only make sense on the canvas, and are no commands: see `canvas/useKeyboard.ts`. */
const CANVAS_KEYS: readonly [words: string, keys: string][] = [
  ['commands.key-travel', '← ↑ → ↓'],
  ['commands.key-extend', 'shift+←'],
  ['commands.key-move', 'alt+←'],
  ['commands.key-free', 'alt mod'],
  ['commands.key-ends', 'home end'],
  ['commands.key-edges', 'e ↑ ↓'],
  ['commands.key-follow', '→ enter'],
  ['commands.key-enter', 'enter'],
  ['commands.key-menu', 'shift+f10'],
  ['commands.key-escape', 'escape'],
];

const shown = (keys: string): readonly string[] => keys.split(' ').map((each) => shownKeys(each));

/** All keys, by group. */
export function sheetOf(commands: readonly Command[]): SheetGroup[] {
  const groups = COMMAND_GROUPS.map((key): SheetGroup => {
    const own = commands.filter(({ group }) => group === key);
    return {
      key,
      lines: own.flatMap(({ words, shortcut }) => (shortcut ? [{ words, keys: shown(shortcut) }] : [])),
    };
  });
  const canvas = CANVAS_KEYS.map(([words, keys]) => ({ words, keys: shown(keys) }));
  return [...groups, { key: 'canvas-keys' as const, lines: canvas }].filter(({ lines }) => lines.length > 0);
}
