import { Button as AriaButton, ToggleButton } from 'react-aria-components';
import { type Icon, iconProps } from './icon.ts';
import { Tooltip } from './Tooltip.tsx';
import type { Opening } from './useOpening.ts';
import './button.css';

export interface IconButtonProps {
  /** What it does, in words: its accessible name and its tooltip. */
  label: string;
  icon: Icon;
  onPress?: () => void;
  isDisabled?: boolean;
  /** Given: the button opens something. */
  opening?: Opening;
  /** Given: the button is a switch that is on or off. */
  isSelected?: boolean;
  shortcut?: string;
  placement?: 'top' | 'right' | 'bottom' | 'left';
}

/** A button with an icon only; its words are in the tooltip. */
export function IconButton(props: IconButtonProps) {
  const {
    label,
    icon: Glyph,
    onPress,
    isDisabled = false,
    opening,
    isSelected,
    shortcut,
    placement = 'bottom',
  } = props;
  const shared = { 'aria-label': label, isDisabled, className: 'ui-button ui-button-quiet ui-icon-button' };
  const glyph = <Glyph {...iconProps} />;
  return (
    <Tooltip text={label} placement={placement} {...(shortcut ? { shortcut } : {})}>
      {isSelected === undefined ? (
        <AriaButton {...shared} {...(onPress ? { onPress } : {})} {...opening?.button}>
          {glyph}
        </AriaButton>
      ) : (
        <ToggleButton {...shared} isSelected={isSelected} onChange={() => onPress?.()}>
          {glyph}
        </ToggleButton>
      )}
    </Tooltip>
  );
}
