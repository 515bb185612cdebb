import { type RefObject, useEffect, useRef } from 'react';

/** Keeps the keyboard in a place when what had it goes away: the first button of the place takes it, else the place. */
export function useKeptFocus(place: RefObject<HTMLElement | null>) {
  const isIn = useRef<boolean>(false);
  useEffect(() => {
    if (isIn.current && document.activeElement === document.body)
      (place.current?.querySelector<HTMLElement>('button:not([disabled])') ?? place.current)?.focus();
  });
  return {
    onFocus: () => {
      isIn.current = true;
    },
    onBlur: () => {
      isIn.current = false;
    },
  };
}
