import type { RefObject } from 'react';
import { ListBox, Popover, type Selection } from 'react-aria-components';
import { type Choice, SelectOption } from './SelectOption.tsx';

interface Props extends Choice {
  trigger: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** What a button of one choice opens. Default export, for lazy loading. */
export default function SelectList({ label, value, onChange, options, trigger, onClose }: Props) {
  /** Nothing is chosen when the same is: it stays. */
  const choose = (chosen: Selection) => {
    const [id] = chosen;
    if (id !== undefined) onChange(String(id));
    onClose();
  };
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
      <ListBox
        className="ui-list"
        aria-label={label}
        items={options}
        selectionMode="single"
        selectedKeys={[value]}
        onSelectionChange={choose}
        autoFocus
      >
        {(option) => <SelectOption {...option} />}
      </ListBox>
    </Popover>
  );
}
