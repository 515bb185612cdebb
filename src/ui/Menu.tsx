import { Suspense } from 'react';
import { Button } from 'react-aria-components';
import { type Icon, iconProps } from './icon.ts';
import { later } from './later.tsx';
import type { MenuEntry } from './MenuList.tsx';
import { Tooltip } from './Tooltip.tsx';
import { useOpening } from './useOpening.ts';
import './button.css';

const MenuPopover = later(() => import('./MenuPopover.tsx'), { where: 'over', isSoon: true });

export interface MenuProps {
  label: string;
  /** Given: the button shows the icon, and the label as a tooltip. */
  icon?: Icon;
  items: readonly MenuEntry[];
}

/** A button that opens acts. */
export function Menu({ label, icon: Glyph, items }: MenuProps) {
  const { isOpen, close, trigger, button } = useOpening('menu');
  const shown = (
    <Button
      className={Glyph ? 'ui-button ui-button-quiet ui-icon-button' : 'ui-button ui-button-quiet'}
      aria-label={label}
      {...button}
    >
      {Glyph ? <Glyph {...iconProps} /> : label}
    </Button>
  );
  return (
    <>
      {Glyph ? <Tooltip text={label}>{shown}</Tooltip> : shown}
      <Suspense fallback={null}>
        {isOpen && <MenuPopover label={label} items={items} trigger={trigger} onClose={close} />}
      </Suspense>
    </>
  );
}
