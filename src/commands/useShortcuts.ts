import { useEffect } from 'react';
import { type Command, canDo } from '#src/app/command.ts';
import { useStudio } from '#src/app/hooks.ts';
import { countsAt, presses } from '#src/app/keys.ts';
import type { Studio } from '#src/app/studio.ts';

/** What is typed is meant for the dialog that opens, which takes the keyboard a moment later. */
const isForDialog = ({ session }: Studio, event: KeyboardEvent, target: Element | null): boolean =>
  session.getState().dialog !== null &&
  !event.ctrlKey &&
  !event.metaKey &&
  !target?.closest('[role="dialog"]');

/** Runs commands by their keys, wherever in the window they are pressed. */
export function useShortcuts(commands: readonly Command[]): void {
  const studio = useStudio();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      if (isForDialog(studio, event, target)) return;
      const isMeant = (one: Command) =>
        one.shortcut?.split(' ').some((keys) => presses(event, keys) && countsAt(one, keys, target));
      const command = commands.find((one) => !one.byBrowser && isMeant(one) && canDo(one, studio));
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      command.run(studio);
    };
    // On the way down: a button would take Ctrl+Enter for a press of its own.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [commands, studio]);
}
