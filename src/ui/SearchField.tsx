import { Search, X } from 'lucide-react';
import type { RefObject } from 'react';
import {
  type SearchFieldProps as AriaProps,
  SearchField as AriaSearchField,
  Button,
  Input,
} from 'react-aria-components';
import { iconProps } from './icon.ts';
import './field.css';

export interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  /** Enter in the field. */
  onSubmit?: (value: string) => void;
  /** Arrow down in the field: on to what was found. */
  onDown?: () => void;
  inputRef?: RefObject<HTMLInputElement | null>;
}

/** Searches as one types; Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, placeholder, onSubmit, onDown, inputRef } = props;
  return (
    <AriaSearchField
      className="ui-search"
      aria-label={label}
      value={value}
      onChange={onChange}
      {...(onSubmit ? { onSubmit } : {})}
      {...(onDown ? { onKeyDown: goingDown(onDown) } : {})}
    >
      <Search {...iconProps} />
      <Input
        className="ui-input"
        placeholder={placeholder ?? label}
        {...(inputRef ? { ref: inputRef } : {})}
      />
      <Button className="ui-clear">
        <X {...iconProps} size={14} />
      </Button>
    </AriaSearchField>
  );
}

/** Other keys go on to what is around the field: Escape closes a dialog. */
const goingDown =
  (onDown: () => void): NonNullable<AriaProps['onKeyDown']> =>
  (event) =>
    event.key === 'ArrowDown' ? onDown() : event.continuePropagation();
