import { isEditable } from './focus.ts';

// A popover takes the keyboard before it says that it is a dialog.
const DIALOG = '[role="dialog"], .ui-popover';

/** Keys that mean what was written before them: they come after it. */
const BEHIND = new Set(['Enter', 'ArrowDown', 'ArrowUp', 'Backspace']);

let held: string[] = [];
/** A key of those is on its way to the field. */
let isGiving = false;

/** Whether the element is in a dialog, which takes its keys itself. */
export const isInDialog = (element: Element | null): boolean => Boolean(element?.closest(DIALOG));

/** Whether text waits, and more has to wait behind it. */
export const holdsText = (): boolean => held.length > 0 && !isGiving;

/** Whether a key, as events name it, waits: what it writes, or what is done with what was written. */
export const isHeld = (key: string): boolean => key.length === 1 || (holdsText() && BEHIND.has(key));

/** Keeps a key that is typed for a dialog on its way, until one of its fields has the keyboard. */
export function holdText(key: string): void {
  if (held.length === 0) window.addEventListener('focusin', meet);
  held.push(key);
}

/** The dialog will not come: what was typed for it goes nowhere. */
export function dropText(): void {
  window.removeEventListener('focusin', meet);
  held = [];
}

function meet({ target }: FocusEvent): void {
  if (!(target instanceof Element && isInDialog(target) && isEditable(target))) return;
  window.removeEventListener('focusin', meet);
  // A list listens to its field once it has been painted.
  requestAnimationFrame(() => requestAnimationFrame(give));
}

/** As if typed, key by key: the field, and the list that follows it, see each come and change it. */
function give(): void {
  const field = document.activeElement;
  const key = held.shift();
  if (!key || !isEditable(field)) return dropText();
  isGiving = true;
  if (key.length === 1) write(field, 'insertText', key);
  else if (key === 'Backspace') write(field, 'delete');
  else for (const event of ['keydown', 'keyup']) field?.dispatchEvent(keyEvent(event, key));
  isGiving = false;
  if (held.length > 0) requestAnimationFrame(give);
}

const keyEvent = (event: string, key: string): KeyboardEvent =>
  new KeyboardEvent(event, { key, code: key, bubbles: true, cancelable: true });

/** The browser tells of what is typed before it stands there, of what a script writes only after. */
function write(field: Element | null, command: 'insertText' | 'delete', letter?: string): void {
  const inputType = letter === undefined ? 'deleteContentBackward' : 'insertText';
  const data = letter ?? null;
  field?.dispatchEvent(new InputEvent('beforeinput', { inputType, data, bubbles: true, cancelable: true }));
  document.execCommand(command, false, letter);
}
