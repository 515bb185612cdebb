import { useTranslations } from 'use-intl';
import { HUES, type Hue } from '#runtime/index.ts';

/** The hues of notes and groups, as people call them. */
export function useHues(): { id: Hue; label: string }[] {
  const t = useTranslations('inspector');
  return HUES.map((id) => ({ id, label: t(`hue-${id}`) }));
}
