import { ButtonPopover, type ButtonPopoverProps } from './ButtonPopover.tsx';
import { type MenuEntry, MenuList } from './MenuList.tsx';

interface Props extends Omit<ButtonPopoverProps, 'children'> {
  items: readonly MenuEntry[];
}

/** The acts of a button. Default export, for lazy loading. */
export default function MenuPopover({ items, ...opened }: Props) {
  const { label, onClose } = opened;
  return (
    <ButtonPopover {...opened}>
      <MenuList label={label} items={items} onClose={onClose} />
    </ButtonPopover>
  );
}
