import type { Plain } from '#runtime/index.ts';
import { NumberField } from '#src/ui/NumberField.tsx';
import { type FieldProps, useParam } from '../useParam.ts';

type Props = FieldProps & { type: Extract<Plain, { kind: 'number' }> };

/** A number within its bounds; emptied, the default counts. */
export function NumberParam({ type, ...props }: Props) {
  const { words, value, error, change } = useParam(props);
  return (
    <NumberField
      label={words.label}
      help={words.help}
      error={error}
      value={typeof value === 'number' ? value : undefined}
      onChange={(next) => change(next)}
      min={type.min}
      max={type.max}
      {...(type.integer ? { step: 1 } : {})}
    />
  );
}
