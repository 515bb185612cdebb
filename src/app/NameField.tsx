import { useState } from 'react';
import { Input } from 'react-aria-components';
import '#src/ui/field.css';

const NAME_MAX = 120;

export interface NameFieldProps {
  label: string;
  name: string;
  onChange(name: string): void;
}

/** A name in the top bar. An empty one is not taken over: leaving the field brings the former one back. */
export function NameField({ label, name, onChange }: NameFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const change = (value: string) => {
    setTyped(value);
    onChange(value.trim());
  };
  return (
    <div className="ui-field">
      <Input
        className="ui-input"
        aria-label={label}
        value={typed ?? name}
        onChange={({ target }) => change(target.value)}
        onBlur={() => setTyped(null)}
        maxLength={NAME_MAX}
      />
    </div>
  );
}
