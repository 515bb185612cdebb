import { useEffect } from 'react';
import { type Command, canDo } from '#src/app/command.ts';
import { releaseKeys } from '#src/app/early-keys.ts';
import { dropText, holdsText, holdText, isHeld, isInDialog } from '#src/app/early-text.ts';
import { isEditable } from '#src/app/focus.ts';
import { useStudio } from '#src/app/hooks.ts';
import { countsAt, isWithMod, presses } from '#src/app/keys.ts';
import type { Studio } from '#src/app/studio.ts';

/** Whether there is a dialog, or a list of nodes to add, that takes the keyboard or will in a moment. */
const hasDialog = ({ session }: Studio): boolean => {
  const { dialog, adding } = session.getState();
  return dialog !== null || adding !== null;
};

/** What is typed is meant for what opens; in a field there, only behind what waits for it. */
const isForDialog = (studio: Studio, event: KeyboardEvent, target: Element | null): boolean =>
  hasDialog(studio) && !isWithMod(event) && (!isInDialog(target) || (holdsText() && isEditable(target)));

/** Text waits for the dialog, and what is done with it behind it; any other key, such as Escape, is the browser's. */
function holdForDialog(event: KeyboardEvent): void {
  if (!isHeld(event.key)) return;
  event.preventDefault();
  event.stopPropagation();
  holdText(event.key);
}

/** Runs commands by their keys, wherever in the window they are pressed. */
export function useShortcuts(commands: readonly Command[]): void {
  const studio = useStudio();
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (isForDialog(studio, event, target)) return holdForDialog(event);
      const isMeant = (one: Command) =>
        one.shortcut?.split(' ').some((keys) => presses(event, keys) && countsAt(one, keys, target));
      const command = commands.find((one) => !one.byBrowser && isMeant(one) && canDo(one, studio));
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      command.run(studio);
    };
    const press = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !event.isComposing) act(event);
    };
    for (const event of releaseKeys()) act(event);
    // On the way down: a button would take Ctrl+Enter for a press of its own.
    window.addEventListener('keydown', press, { capture: true });
    const forget = studio.session.subscribe(() => hasDialog(studio) || dropText());
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
      forget();
    };
  }, [commands, studio]);
}
