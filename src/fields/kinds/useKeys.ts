import { useTranslations } from 'use-intl';
import type { FieldLabel, Meaning, Plain } from '#runtime/index.ts';
import type { Option } from '#src/ui/SelectOption.tsx';
import { useHost } from '../host.ts';
import { usePicks } from '../parts/usePicks.ts';
import { isPicked, type Picked } from '../picked.ts';

/** The keys of a map. */
export interface Keys {
  nameOf(key: string): string;
  /** Those it can have; undefined where they are written. */
  options?: () => readonly Option[];
  empty: string;
}

const WRITTEN: Picked = { kind: 'choice', options: [] };

/** Keys that mean a thing are picked, as are those that the host knows; others are written. */
export function useKeys(type: Meaning | Plain, label: string, words: FieldLabel): Keys {
  const t = useTranslations('fields');
  const known = useHost().keys?.(label);
  const isOneOf = isPicked(type);
  const picks = usePicks(isOneOf ? type : WRITTEN, words);
  if (isOneOf) return picks;
  if (!known) return { nameOf: (key) => key, empty: '' };
  return {
    nameOf: (key) => known.find(({ id }) => id === key)?.label ?? key,
    options: () => known,
    empty: t('nothing-to-pick'),
  };
}
