import { useTranslations } from 'use-intl';
import type { FieldLabel } from '#runtime/index.ts';
import type { Also } from '../host.ts';
import { PickerField } from '../parts/PickerField.tsx';
import { useCreating } from '../parts/useCreating.ts';
import { usePicks } from '../parts/usePicks.ts';
import type { Picked } from '../picked.ts';

interface Props {
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  type: Picked;
  /** The words of the field, for the values of a choice. */
  options: FieldLabel;
  value: string;
  /** `also` makes the thing that was picked, where that is new. */
  onPick: (id: string, also?: Also) => void;
  /** What it is called to choose nothing; undefined where something must be chosen. */
  none?: string | undefined;
  /** What stands there while nothing is chosen, if not `none`. */
  placeholder?: string | undefined;
}

/** A choice of one of the things there are. */
export function Pick({ type, options, value, onPick, none, placeholder, ...words }: Props) {
  const t = useTranslations('fields');
  const picks = usePicks(type, options);
  const inPlace = useCreating(type, onPick);
  const offered = () =>
    none !== undefined && (value !== '' || placeholder !== undefined)
      ? [{ id: '', label: none }, ...picks.options()]
      : picks.options();
  return (
    <PickerField
      {...words}
      value={value === '' ? undefined : value}
      chosen={value === '' ? (placeholder ?? none ?? t('choose')) : picks.nameOf(value)}
      options={offered}
      onChange={(id) => onPick(id)}
      onCreate={inPlace?.create}
      onOpen={inPlace && picks.isThere(value) ? () => inPlace.open(value) : undefined}
      empty={picks.empty}
    />
  );
}
