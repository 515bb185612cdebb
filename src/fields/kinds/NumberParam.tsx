import type { Plain } from '#runtime/index.ts';
import { NumberField } from '#src/ui/NumberField.tsx';
import { type FieldProps, useParam } from '../useParam.ts';
import { boundsOf, useBounds } from './useBounds.ts';

type NumberType = Extract<Plain, { kind: 'number' }>;

/** A number within its bounds; emptied, the default counts. */
export function NumberParam({ type, ...props }: FieldProps & { type: NumberType }) {
  const { words, value, error, change } = useParam(props);
  const { default: initial } = props.field;
  const { min, max } = boundsOf(type);
  const bounds = useBounds(type);
  // For all of a list or a map they are said once.
  const told = props.field.name === '' ? [] : [words.help, bounds].filter(Boolean);
  return (
    <NumberField
      label={words.label}
      help={told.join(' ') || undefined}
      error={error}
      value={typeof value === 'number' ? value : undefined}
      onChange={(next) => change(next)}
      min={min}
      max={max}
      unit={words.unit}
      placeholder={words.example ?? (typeof initial === 'number' ? String(initial) : undefined)}
      {...(type.integer ? { step: 1 } : {})}
    />
  );
}
