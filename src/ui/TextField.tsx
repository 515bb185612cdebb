import type { RefObject } from 'react';
import { TextField as AriaTextField, Input, TextArea } from 'react-aria-components';
import { FieldHelp, FieldLabel, type FieldWords } from './FieldParts.tsx';

export interface TextFieldProps extends FieldWords {
  value: string;
  onChange: (value: string) => void;
  placeholder?: string | undefined;
  multiline?: boolean;
  rows?: number;
  /** For expressions and ids. */
  mono?: boolean;
  onBlur?: () => void;
  isDisabled?: boolean;
  maxLength?: number;
  inputRef?: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
}

/** A line of text, or several. */
export function TextField({ value, onChange, onBlur, isDisabled = false, ...props }: TextFieldProps) {
  return (
    <AriaTextField
      className="ui-field"
      value={value}
      onChange={onChange}
      isInvalid={Boolean(props.error)}
      isDisabled={isDisabled}
      validationBehavior="aria"
      {...(onBlur ? { onBlur } : {})}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      <FieldLabel {...props} />
      <Control {...props} />
      <FieldHelp {...props} />
    </AriaTextField>
  );
}

function Control(props: Pick<TextFieldProps, 'multiline' | 'rows' | 'mono' | 'placeholder' | 'inputRef'>) {
  const { multiline = false, rows = 3, mono = false, placeholder, inputRef } = props;
  const shared = {
    className: mono ? 'ui-input ui-input-mono' : 'ui-input',
    ...(placeholder ? { placeholder } : {}),
    ...(mono ? { spellCheck: false, autoCapitalize: 'off', autoCorrect: 'off' } : {}),
  };
  return multiline ? (
    <TextArea
      {...shared}
      rows={rows}
      {...(inputRef ? { ref: inputRef as RefObject<HTMLTextAreaElement> } : {})}
    />
  ) : (
    <Input {...shared} {...(inputRef ? { ref: inputRef as RefObject<HTMLInputElement> } : {})} />
  );
}
