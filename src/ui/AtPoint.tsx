import { type ReactNode, useRef } from 'react';
import { Popover } from 'react-aria-components';
import './list.css';

export interface Point {
  x: number;
  y: number;
}

export interface AtPointProps {
  /** Where in the window, in client px. */
  at: Point;
  /** What opens there, for assistive technology. */
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** A popover at a point instead of at a button. It gives the keyboard back to what had it. */
export function AtPoint({ at, label, onClose, children }: AtPointProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className="ui-anchor" style={{ left: at.x, top: at.y }} aria-hidden="true" />
      <Popover
        className="ui-popover"
        triggerRef={anchor}
        aria-label={label}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
      >
        {children}
      </Popover>
    </>
  );
}
