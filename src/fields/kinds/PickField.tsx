import { useTranslations } from 'use-intl';
import type { Also } from '../host.ts';
import type { Picked } from '../picked.ts';
import { emptied, type FieldProps, useParam } from '../useParam.ts';
import { Pick } from './Pick.tsx';

/** One of the things there are: of the workspace, a channel, a media type or a flow. */
export function PickField({ type, ...props }: FieldProps & { type: Picked }) {
  const t = useTranslations('fields');
  const { words, value, error, differs, change } = useParam(props);
  const { required, default: initial } = props.field;
  const pick = (id: string, also?: Also) =>
    change(id === '' ? emptied(props.field) : id, { key: 'change-field', also });
  return (
    <Pick
      label={words.label}
      help={words.help}
      error={error}
      type={type}
      options={words}
      value={typeof value === 'string' ? value : ''}
      onPick={pick}
      placeholder={differs ? words.example : undefined}
      none={required || initial !== undefined ? undefined : t('none')}
    />
  );
}
