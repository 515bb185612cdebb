import { ListBox, type Selection } from 'react-aria-components';
import { ButtonPopover, type ButtonPopoverProps } from './ButtonPopover.tsx';
import { type Choice, SelectOption } from './SelectOption.tsx';

interface Props extends Choice, Omit<ButtonPopoverProps, 'label' | 'children'> {}

/** What a button of one choice opens. Default export, for lazy loading. */
export default function SelectList({ label, value, onChange, options, trigger, onClose }: Props) {
  /** Nothing is chosen when the same is: it stays. */
  const choose = (chosen: Selection) => {
    const [id] = chosen;
    if (id !== undefined) onChange(String(id));
    onClose();
  };
  return (
    <ButtonPopover label={label} trigger={trigger} onClose={onClose}>
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
    </ButtonPopover>
  );
}
