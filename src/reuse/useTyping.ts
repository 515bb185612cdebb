import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A field that has the keyboard when it appears, with all of its text selected. */
export function useTyping(): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement | null>(null);
  // Before it is seen: whoever types at once types into it.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return field;
}

/** The keyboard is back two frames after a dialog or menu is gone: what is done then may take it elsewhere. */
export const afterClosing = (act: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(act));
};
