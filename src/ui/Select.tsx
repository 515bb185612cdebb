import { Check, ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { FieldHelp, FieldLabel, type FieldWords } from './FieldParts.tsx';
import { iconProps } from './icon.ts';
import './list.css';

/** One thing to choose. */
export interface Option {
  id: string;
  label: string;
  description?: string | undefined;
}

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

function SelectOption({ id, label, description }: Option) {
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
