import { useTranslations } from 'use-intl';
import type { Json, Plain } from '#runtime/index.ts';
import type { Also } from '../host.ts';
import { useCreating } from '../parts/useCreating.ts';
import { usePicks } from '../parts/usePicks.ts';
import { areFew, type Picked } from '../picked.ts';
import { type FieldProps, useParam } from '../useParam.ts';
import { Tags } from './Tags.tsx';
import { Ticks } from './Ticks.tsx';

type Props = FieldProps & { type: Extract<Plain, { kind: 'list' }>; of: Picked };

const idsIn = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];

/** Some of the things there are: all of them to be ticked, or those chosen with a button to add more. */
export function PickedList({ type, of, ...props }: Props) {
  const t = useTranslations('fields');
  const { words, value, error, differs, change } = useParam(props);
  const ids = idsIn(value);
  const isFull = type.max !== undefined && ids.length >= type.max;
  const shared = {
    label: words.label,
    help: words.help,
    error,
    note: isFull ? t('at-most', { max: type.max ?? 0 }) : differs ? words.example : undefined,
    isFull,
    ids,
    picks: usePicks(of, words),
  };
  const add = (id: string, also?: Also) => change([...ids, id], { key: 'change-add', also });
  const inPlace = useCreating(of, add);
  const set = (next: readonly string[]) => change([...next], { key: 'change-field' });
  return areFew(of) ? (
    <Ticks {...shared} onChange={set} />
  ) : (
    <Tags
      {...shared}
      onAdd={(id) => add(id)}
      onCreate={inPlace?.create}
      onRemove={(id) =>
        change(
          ids.filter((one) => one !== id),
          { key: 'change-remove' },
        )
      }
    />
  );
}
