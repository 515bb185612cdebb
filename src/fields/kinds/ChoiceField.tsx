import { useTranslations } from 'use-intl';
import type { Json, Plain } from '#runtime/index.ts';
import { Select } from '#src/ui/Select.tsx';
import { choices } from '../parts/usePicks.ts';
import { type FieldProps, useParam } from '../useParam.ts';

type Props = FieldProps & { type: Extract<Plain, { kind: 'choice' }> };

/** No value of a choice: schemas have none that begins so. */
const NONE = ':none';

export const chosen = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

/** One of a few values; none, where it may be left out. */
export function ChoiceField({ type, ...props }: Props) {
  const t = useTranslations('fields');
  const { words, value, error, differs, change } = useParam(props);
  const { required, default: initial } = props.field;
  const mayBeNone = !required && initial === undefined;
  const nothing = mayBeNone && !differs ? NONE : null;
  const options = choices(type.options, words);
  return (
    <Select
      label={words.label}
      help={words.help}
      error={error}
      value={chosen(value) ?? nothing}
      options={mayBeNone ? [{ id: NONE, label: t('none') }, ...options] : options}
      placeholder={differs ? words.example : t('choose')}
      onChange={(next) => change(next === NONE ? undefined : next, { key: 'change-field' })}
    />
  );
}
