import { ChevronDown } from 'lucide-react';
import { Select as AriaSelect, Button, ListBox, Popover, SelectValue } from 'react-aria-components';
import { FieldHelp, FieldLabel, type FieldWords } from './FieldParts.tsx';
import { iconProps } from './icon.ts';
import { type Option, SelectOption } from './SelectOption.tsx';
import './list.css';

export interface SelectProps extends FieldWords {
  /** The chosen option's id; null or an unknown id shows the placeholder. */
  value: string | null | undefined;
  onChange: (id: string) => void;
  options: readonly Option[];
  placeholder?: string | undefined;
  isDisabled?: boolean;
}

/** One choice out of a list. What is chosen may be too long for its button: the tooltip says all of it. */
export function Select({ value, onChange, options, placeholder, isDisabled = false, ...words }: SelectProps) {
  const chosen = options.find(({ id }) => id === value)?.label;
  return (
    <AriaSelect
      className="ui-field"
      value={value ?? null}
      onChange={(id) => id !== null && onChange(String(id))}
      isInvalid={Boolean(words.error)}
      isDisabled={isDisabled}
      validationBehavior="aria"
      {...(placeholder ? { placeholder } : {})}
    >
      <FieldLabel {...words} />
      <Button className="ui-select-button">
        <span
          className="ui-select-value"
          {...(chosen === undefined ? { 'data-placeholder': true } : { title: chosen })}
        >
          <SelectValue />
        </span>
        <ChevronDown {...iconProps} size={14} />
      </Button>
      <FieldHelp {...words} />
      <Popover className="ui-popover" offset={4}>
        <ListBox className="ui-list" items={options}>
          {(option) => <SelectOption {...option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
