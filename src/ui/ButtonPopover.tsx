import type { ReactNode, RefObject } from 'react';
import { Popover } from 'react-aria-components';

export interface ButtonPopoverProps {
  /** What opens, for assistive technology. */
  label: string;
  trigger: RefObject<HTMLElement | null>;
  onClose: () => void;
  children: ReactNode;
}

/** A popover below the button that opened it: see `useOpening`. */
export function ButtonPopover({ label, trigger, onClose, children }: ButtonPopoverProps) {
  return (
    <Popover
      className="ui-popover"
      triggerRef={trigger}
      aria-label={label}
      placement="bottom start"
      offset={4}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      {children}
    </Popover>
  );
}
