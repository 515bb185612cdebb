import { Check } from 'lucide-react';
import { ListBoxItem } from 'react-aria-components';
import { iconProps } from './icon.ts';

/** One thing to choose. */
export interface Option {
  id: string;
  label: string;
  description?: string | undefined;
}

/** One choice out of a list; the label is for assistive technology, where the place says what is chosen. */
export interface Choice {
  label: string;
  value: string;
  onChange: (id: string) => void;
  options: readonly Option[];
}

/** An option as a line of a list. */
export function SelectOption({ id, label, description }: Option) {
  return (
    <ListBoxItem id={id} textValue={label} className="ui-option">
      {({ isSelected }) => (
        <>
          <span className="ui-option-label">{label}</span>
          {description && <span className="ui-option-description">{description}</span>}
          {isSelected && <Check {...iconProps} size={14} className="ui-check" />}
        </>
      )}
    </ListBoxItem>
  );
}
