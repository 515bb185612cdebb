import { useTranslations } from 'use-intl';
import type { Meaning, Plain } from '#runtime/index.ts';

type NumberType = Extract<Plain, { kind: 'number' }>;

/** A bound that every whole number keeps is none. */
export const boundsOf = ({ min, max }: NumberType) => ({
  min: min === Number.MIN_SAFE_INTEGER ? undefined : min,
  max: max === Number.MAX_SAFE_INTEGER ? undefined : max,
});

/** What the bounds of a number are, in a sentence; undefined where it has none that is worth one. */
export function useBounds(type: Meaning | Plain): string | undefined {
  const t = useTranslations('fields');
  if (type.kind !== 'number') return undefined;
  const { min, max } = boundsOf(type);
  if (max === undefined) return min === undefined || min === 0 ? undefined : t('from-on', { min });
  return min === undefined ? t('up-to', { max }) : t('from-to', { min, max });
}
