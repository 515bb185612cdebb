import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import './tooltip.css';

export interface TooltipProps {
  text: string;
  /** Keys that do the same, as people write them. */
  shortcut?: string;
  placement?: 'top' | 'right' | 'bottom' | 'left';
  /** One focusable component of react-aria. */
  children: ReactElement;
}

const DELAY = 500;

/** Says what a control is, on hover and on focus. */
export function Tooltip({ text, shortcut, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={DELAY}>
      {children}
      <AriaTooltip className="ui-tooltip" placement={placement} offset={6}>
        {text}
        {shortcut && <kbd className="ui-shortcut">{shortcut}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
