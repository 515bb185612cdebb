import type { Plain } from '#runtime/index.ts';
import { TextField } from '#src/ui/TextField.tsx';
import { emptied, type FieldProps, useParam } from '../useParam.ts';

type Props = FieldProps & { type: Extract<Plain, { kind: 'string' }> };

/** A name or a word: one line, the same for everybody. */
export function StringField({ type, ...props }: Props) {
  const { words, value, error, change } = useParam(props);
  return (
    <TextField
      label={words.label}
      help={words.help}
      placeholder={words.example}
      error={error}
      value={typeof value === 'string' ? value : ''}
      onChange={(next) => change(next === '' ? emptied(props.field) : next)}
      {...(type.max === undefined ? {} : { maxLength: type.max })}
    />
  );
}
