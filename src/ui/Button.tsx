import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { type Icon, iconProps } from './icon.ts';
import './button.css';

export interface ButtonProps {
  /** `primary` is the one bright button of a place. */
  variant?: 'primary' | 'default' | 'quiet' | 'danger';
  icon?: Icon;
  onPress?: () => void;
  isDisabled?: boolean;
  type?: 'button' | 'submit';
  /** Of a button that shows and hides something: whether it is shown. */
  isExpanded?: boolean;
  children: ReactNode;
}

/** A button with words. */
export function Button({
  variant = 'default',
  icon: Glyph,
  onPress,
  isDisabled = false,
  type = 'button',
  isExpanded,
  children,
}: ButtonProps) {
  return (
    <AriaButton
      className={`ui-button ui-button-${variant}`}
      type={type}
      isDisabled={isDisabled}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
      {...(onPress ? { onPress } : {})}
    >
      {Glyph && <Glyph {...iconProps} />}
      {children}
    </AriaButton>
  );
}
