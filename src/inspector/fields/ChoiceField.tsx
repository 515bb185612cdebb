import type { FieldLabel, Json, Plain } from '#runtime/index.ts';
import { Select } from '#src/ui/Select.tsx';
import { type FieldProps, useParam } from '../useParam.ts';

type Props = FieldProps & { type: Extract<Plain, { kind: 'choice' }> };

/** The values of a choice with their words. */
export const choices = (values: readonly string[], { options = {} }: FieldLabel) =>
  values.map((id) => ({ id, label: Object.hasOwn(options, id) ? (options[id] ?? id) : id }));

export const chosen = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

/** One of a few values. */
export function ChoiceField({ type, ...props }: Props) {
  const { words, value, error, change } = useParam(props);
  return (
    <Select
      label={words.label}
      help={words.help}
      error={error}
      value={chosen(value)}
      options={choices(type.options, words)}
      onChange={(next) => change(next, { key: 'change-field' })}
    />
  );
}
