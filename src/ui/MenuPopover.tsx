import type { RefObject } from 'react';
import { Popover } from 'react-aria-components';
import { type MenuEntry, MenuList } from './MenuList.tsx';

interface Props {
  label: string;
  items: readonly MenuEntry[];
  trigger: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** The acts of a button. Default export, for lazy loading. */
export default function MenuPopover({ label, items, trigger, onClose }: Props) {
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
      <MenuList label={label} items={items} onClose={onClose} />
    </Popover>
  );
}
