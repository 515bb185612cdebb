import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { type Icon, iconProps } from './icon.ts';
import { type MenuEntry, MenuList } from './MenuList.tsx';
import { Tooltip } from './Tooltip.tsx';
import './button.css';

export interface MenuProps {
  label: string;
  /** Given: the button shows the icon, and the label as a tooltip. */
  icon?: Icon;
  items: readonly MenuEntry[];
}

/** A button that opens acts. */
export function Menu({ label, icon: Glyph, items }: MenuProps) {
  const trigger = (
    <Button
      className={Glyph ? 'ui-button ui-button-quiet ui-icon-button' : 'ui-button ui-button-quiet'}
      aria-label={label}
    >
      {Glyph ? <Glyph {...iconProps} /> : label}
    </Button>
  );
  return (
    <MenuTrigger>
      {Glyph ? <Tooltip text={label}>{trigger}</Tooltip> : trigger}
      <Popover className="ui-popover" offset={4}>
        <MenuList label={label} items={items} />
      </Popover>
    </MenuTrigger>
  );
}
