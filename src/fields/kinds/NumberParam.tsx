import { useTranslations } from 'use-intl';
import type { Plain } from '#runtime/index.ts';
import { NumberField } from '#src/ui/NumberField.tsx';
import { type FieldProps, useParam } from '../useParam.ts';

type NumberType = Extract<Plain, { kind: 'number' }>;

/** A number within its bounds; emptied, the default counts. */
export function NumberParam({ type, ...props }: FieldProps & { type: NumberType }) {
  const { words, value, error, change } = useParam(props);
  const { min, max } = boundsOf(type);
  const bounds = useBounds({ min, max });
  return (
    <NumberField
      label={words.label}
      help={[words.help, bounds].filter(Boolean).join(' ') || undefined}
      error={error}
      value={typeof value === 'number' ? value : undefined}
      onChange={(next) => change(next)}
      min={min}
      max={max}
      {...(type.integer ? { step: 1 } : {})}
    />
  );
}

type Bounds = Pick<NumberType, 'min' | 'max'>;

/** A bound that every whole number keeps is none. */
const boundsOf = ({ min, max }: NumberType) => ({
  min: min === Number.MIN_SAFE_INTEGER ? undefined : min,
  max: max === Number.MAX_SAFE_INTEGER ? undefined : max,
});

function useBounds({ min, max }: { [K in keyof Bounds]: number | undefined }): string | undefined {
  const t = useTranslations('fields');
  if (max === undefined) return min === undefined || min === 0 ? undefined : t('from-on', { min });
  return min === undefined ? t('up-to', { max }) : t('from-to', { min, max });
}
