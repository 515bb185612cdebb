import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NumberField } from '#src/ui/NumberField.tsx';
import { Select } from '#src/ui/Select.tsx';
import { DURATION_UNITS, type DurationUnit, inSeconds, inUnits, isDurationUnit } from '../duration.ts';
import { type FieldProps, useParam } from '../useParam.ts';

const EMPTY_UNIT: DurationUnit = 'hours';

/** A length of time: an amount and its unit. Emptied, it is left out where it may be. */
export function DurationField(props: FieldProps) {
  const t = useTranslations('fields');
  const { words, value, error, change } = useParam(props);
  const seconds = typeof value === 'number' ? value : undefined;
  const [picked, setPicked] = useState<DurationUnit | null>(null);
  const fits = seconds === undefined || picked === null || seconds % DURATION_UNITS[picked] === 0;
  const unit = (fits ? picked : null) ?? (seconds === undefined ? EMPTY_UNIT : inUnits(seconds).unit);
  const amount = seconds === undefined ? undefined : seconds / DURATION_UNITS[unit];
  const pickUnit = (next: string) => {
    if (!isDurationUnit(next)) return;
    setPicked(next);
    if (amount !== undefined) change(inSeconds(amount, next), { key: 'change-field' });
  };
  const units = Object.keys(DURATION_UNITS).filter(isDurationUnit);
  return (
    <div className="fields-duration">
      <NumberField
        label={words.label}
        help={words.help}
        error={error}
        min={0}
        value={amount}
        placeholder={words.example}
        onChange={(next) => change(next === undefined ? undefined : inSeconds(next, unit))}
      />
      <Select
        label={t('unit')}
        hideLabel
        value={unit}
        options={units.map((id) => ({ id, label: t(id) }))}
        onChange={pickUnit}
      />
    </div>
  );
}
