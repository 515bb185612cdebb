import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { PressEvent } from 'react-aria-components';

export interface Opening {
  isOpen: boolean;
  close: () => void;
  /** Where what is opened stands. */
  trigger: RefObject<HTMLButtonElement | null>;
  /** For the button. */
  button: {
    ref: RefObject<HTMLButtonElement | null>;
    'aria-haspopup': 'menu' | 'listbox' | 'dialog';
    'aria-expanded': boolean;
    onPressStart: (event: PressEvent) => void;
    onPress: (event: PressEvent) => void;
    onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** A pointer opens when it goes down; a finger may yet scroll, and a key is let go first. */
const opensEarly = ({ pointerType }: PressEvent) => pointerType !== 'touch' && pointerType !== 'keyboard';

/**
 * A button that stands there before what it opens is loaded, and has the keyboard when that closes. `kind`: what opens, for
 * assistive technology.
 */
export function useOpening(kind: Opening['button']['aria-haspopup']): Opening {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    trigger.current?.focus();
    setOpen(true);
  };
  return {
    isOpen,
    close: () => setOpen(false),
    trigger,
    button: {
      ref: trigger,
      'aria-haspopup': kind,
      'aria-expanded': isOpen,
      onPressStart: (event) => opensEarly(event) && open(),
      onPress: (event) => !opensEarly(event) && open(),
      onKeyDown: ({ key }) => (key === 'ArrowDown' || key === 'ArrowUp') && open(),
    },
  };
}
