import { useState } from 'react';
import { TextField } from '#src/ui/TextField.tsx';

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
    <TextField
      label={label}
      hideLabel
      value={typed ?? name}
      onChange={change}
      onBlur={() => setTyped(null)}
      maxLength={NAME_MAX}
    />
  );
}
