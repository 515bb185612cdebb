import type { Command } from './command.ts';
import { isEditable, roomOf } from './focus.ts';

const CANVAS = 'canvas';

const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** What was pressed, of a keyboard event. */
export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** Whether Ctrl or ⌘ is held: the key writes nothing. */
export const isWithMod = ({ ctrlKey, metaKey }: Pick<Pressed, 'ctrlKey' | 'metaKey'>): boolean =>
  ctrlKey || metaKey;

/** Whether the event presses the keys, such as `mod+shift+z`. Signs such as `+` count however they are typed. */
export function presses(event: Pressed, keys: string, mac = isMac()): boolean {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  const key = parts.at(-1) ?? '';
  const isSign = key.length === 1 && !/[a-z0-9]/.test(key);
  const mod = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  return (
    event.key.toLowerCase() === key &&
    mod === parts.includes('mod') &&
    !other &&
    event.altKey === parts.includes('alt') &&
    (isSign || event.shiftKey === parts.includes('shift'))
  );
}

/** The keys as people write them: `⌘Z` on a Mac, `Ctrl+Z` elsewhere. */
export function shownKeys(shortcut: string, mac = isMac()): string {
  const [first = ''] = shortcut.split(' ');
  const names: Record<string, string> = mac
    ? {
        mod: '⌘',
        shift: '⇧',
        alt: '⌥',
        enter: '↩',
        delete: '⌦',
        backspace: '⌫',
        escape: 'Esc',
        insert: 'Ins',
        home: 'Home',
        end: 'End',
      }
    : {
        mod: 'Ctrl',
        shift: 'Shift',
        alt: 'Alt',
        enter: 'Enter',
        delete: 'Del',
        backspace: 'Backspace',
        escape: 'Esc',
        insert: 'Ins',
        home: 'Home',
        end: 'End',
      };
  const parts = first === '+' ? ['+'] : first.split('+');
  return parts.map((part) => names[part] ?? part.toUpperCase()).join(mac ? '' : '+');
}

/** Whether a command's keys count where the keyboard is. */
export function countsAt(command: Command, keys: string, target: Element | null): boolean {
  if (target && isEditable(target)) return command.whileTyping ?? false;
  if (keys.includes('mod')) return true;
  const { rooms = [CANVAS] } = command;
  if (rooms === 'all') return true;
  const isNowhere = target === null || target === document.body;
  return rooms.includes(isNowhere ? CANVAS : (roomOf(target) ?? ''));
}
