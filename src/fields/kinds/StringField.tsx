import type { Plain } from '#runtime/index.ts';
import { TextField } from '#src/ui/TextField.tsx';
import { emptied, type FieldProps, useParam } from '../useParam.ts';

type Props = FieldProps & { type: Extract<Plain, { kind: 'string' }> };

/** What can be this long is written in lines. */
const LONG_FROM = 1_000;

/** A name or a word, the same for everybody. One that is too long is told, not cut: what is cut is gone unseen. */
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
      multiline={(type.max ?? 0) >= LONG_FROM}
    />
  );
}
