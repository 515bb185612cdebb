import { useState } from 'react';
import type { Variable, VariableValue } from '#runtime/index.ts';
import { NumberField } from '#src/ui/NumberField.tsx';
import { Switch } from '#src/ui/Switch.tsx';
import { TextField } from '#src/ui/TextField.tsx';

interface VariableFieldProps {
  name: string;
  type: Variable['type'];
  value: VariableValue | undefined;
  /** Stands where there is no value. */
  unset: string;
  isDisabled: boolean;
  onChange: (value: VariableValue) => void;
}

/** A variable of a contact, with the control of its type. */
export function VariableField({ name, type, value, unset, isDisabled, onChange }: VariableFieldProps) {
  switch (type) {
    case 'boolean':
      return <Switch label={name} isSelected={value === true} isDisabled={isDisabled} onChange={onChange} />;
    case 'number':
      return (
        <NumberField
          label={name}
          value={typeof value === 'number' ? value : undefined}
          placeholder={unset}
          isDisabled={isDisabled}
          onChange={(next) => next !== undefined && next !== value && onChange(next)}
        />
      );
    default:
      return (
        <WrittenField
          key={String(value)}
          {...{ name, unset, isDisabled, onChange }}
          value={value === undefined ? '' : String(value)}
        />
      );
  }
}

interface WrittenProps {
  name: string;
  value: string;
  unset: string;
  isDisabled: boolean;
  onChange: (value: string) => void;
}

/** A text is given once it is written, not with every letter. */
function WrittenField({ name, value, unset, isDisabled, onChange }: WrittenProps) {
  const [text, setText] = useState(value);
  const give = () => text !== value && onChange(text);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <TextField
        label={name}
        value={text}
        onChange={setText}
        placeholder={unset}
        isDisabled={isDisabled}
        onBlur={give}
      />
    </form>
  );
}
