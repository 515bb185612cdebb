import { Menu as AriaMenu, MenuItem } from 'react-aria-components';
import { type Icon, iconProps } from './icon.ts';
import './list.css';

/** One act of a menu. */
export interface MenuEntry {
  id: string;
  label: string;
  icon?: Icon | undefined;
  shortcut?: string | undefined;
  onAction: () => void;
  isDisabled?: boolean | undefined;
}

export interface MenuListProps {
  label: string;
  items: readonly MenuEntry[];
  onClose?: () => void;
}

/** The acts of a menu, for a popover. */
export function MenuList({ label, items, onClose }: MenuListProps) {
  const disabled = items.filter((item) => item.isDisabled).map((item) => item.id);
  return (
    <AriaMenu
      className="ui-list"
      aria-label={label}
      autoFocus="first"
      disabledKeys={disabled}
      onAction={(id) => items.find((item) => item.id === id)?.onAction()}
      {...(onClose ? { onClose } : {})}
    >
      {items.map(({ id, label: words, icon: Glyph, shortcut }) => (
        <MenuItem key={id} id={id} textValue={words} className="ui-option">
          {Glyph && <Glyph {...iconProps} />}
          <span className="ui-option-label">{words}</span>
          {shortcut && <kbd className="ui-shortcut">{shortcut}</kbd>}
        </MenuItem>
      ))}
    </AriaMenu>
  );
}
