import { isEditable } from './focus.ts';
import { isWithMod } from './keys.ts';

/** More are lost: nobody presses as many before anything happens. */
const HELD_MAX = 20;
/** With Ctrl or ⌘ the browser would do something of its own: save the page, open its downloads, search. */
const TAKEN = new Set('bdfghjkos');

let held: KeyboardEvent[] | undefined;

/** Holds the keys that are pressed before what they do is loaded. */
export function holdKeys(): void {
  held = [];
  window.addEventListener('keydown', hold, { capture: true });
}

/** What was pressed since, in order; from now on nothing is held. */
export function releaseKeys(): readonly KeyboardEvent[] {
  window.removeEventListener('keydown', hold, { capture: true });
  const all = held ?? [];
  held = undefined;
  return all;
}

function hold(event: KeyboardEvent): void {
  const isTyped = event.target instanceof Element && isEditable(event.target) && !isWithMod(event);
  if (!held || held.length >= HELD_MAX || event.isComposing || isTyped) return;
  held.push(event);
  if (isWithMod(event) && TAKEN.has(event.key.toLowerCase())) event.preventDefault();
}
