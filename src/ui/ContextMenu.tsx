import { AtPoint, type Point } from './AtPoint.tsx';
import { type MenuEntry, MenuList } from './MenuList.tsx';

export interface ContextMenuProps {
  label: string;
  at: Point;
  items: readonly MenuEntry[];
  onClose: () => void;
}

/** The acts that a place offers, opened by a right click or Shift+F10. */
export function ContextMenu({ label, at, items, onClose }: ContextMenuProps) {
  return (
    <AtPoint at={at} label={label} onClose={onClose}>
      <MenuList label={label} items={items} onClose={onClose} />
    </AtPoint>
  );
}
