import { useTranslations } from 'use-intl';

type Say = (key: string, params?: Record<string, string | number>) => string;

/**
 * Words whose key is data, `room.key`: a command's, or the label of a change. Where the key is known, use
 * `useTranslations('room')`, which checks key and params.
 */
export const useSay = (): Say => {
  const translate: unknown = useTranslations();
  return translate as Say;
};
