const ROOM = 'data-room';
const FIELD = 'input, textarea';
const FOCUSABLE = 'button, [href], [tabindex="0"]';

/** The attribute by which a part of the shell is found. */
export const room = (name: string) => ({ [ROOM]: name });

/** The attribute by which a control is found that something else points at. */
export const anchor = (name: string) => ({ 'data-anchor': name });

/** Puts the keyboard on the first field of a part of the shell, else on its first control; false without any. */
export function focusRoom(name: string): boolean {
  const place = document.querySelector<HTMLElement>(`[${ROOM}="${name}"]`);
  const first = place?.querySelector<HTMLElement>(FIELD) ?? place?.querySelector<HTMLElement>(FOCUSABLE);
  (first ?? place)?.focus();
  return Boolean(first ?? place);
}

/** Puts the keyboard on the chosen tab of a part of the shell. */
export const focusTab = (name: string): void =>
  document.querySelector<HTMLElement>(`[${ROOM}="${name}"] [role="tab"][aria-selected="true"]`)?.focus();

/** The part of the shell that holds the element, if any. */
export const roomOf = (element: Element | null): string | null =>
  element?.closest(`[${ROOM}]`)?.getAttribute(ROOM) ?? null;

/** Whether the keyboard is in a part of the shell. */
export const isInRoom = (name: string): boolean => roomOf(document.activeElement) === name;

/** Whether keys pressed there write text. */
export const isEditable = (element: Element | null): boolean =>
  element instanceof HTMLElement &&
  (element.isContentEditable || element.matches('input, textarea, select, [role="textbox"]'));
