import { Plus } from 'lucide-react';
import { Button, DialogTrigger } from 'react-aria-components';
import { iconProps } from '#src/ui/icon.ts';
import type { Option } from '#src/ui/SelectOption.tsx';
import { PickerPopover } from './PickerPopover.tsx';
import { useOpen } from './useOpen.ts';
import '#src/ui/button.css';

interface Props {
  label: string;
  options: () => readonly Option[];
  onAdd: (id: string) => void;
  empty: string;
  isDisabled?: boolean;
  /** Makes one that is not there yet. */
  onCreate?: (() => void) | undefined;
}

/** A button that adds one of a list, which is searched when it is long. */
export function AddPicker({ label, options, onAdd, empty, isDisabled = false, onCreate }: Props) {
  const { choose, closing, ...open } = useOpen(onAdd);
  return (
    <DialogTrigger {...open}>
      <Button className="ui-button ui-button-default" isDisabled={isDisabled}>
        <Plus {...iconProps} />
        {label}
      </Button>
      <PickerPopover
        label={label}
        value={undefined}
        options={options}
        onChoose={choose}
        empty={empty}
        onCreate={onCreate && closing(onCreate)}
      />
    </DialogTrigger>
  );
}
