import { useShortcuts } from '#src/commands/useShortcuts.ts';
import { allCommands } from './allCommands.ts';

/** Every act by its keys. Default export, for lazy loading. */
export default function Shortcuts() {
  useShortcuts(allCommands);
  return null;
}
