import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { HOUR, type Instant, MINUTE, SECOND } from '#runtime/index.ts';

const two = (count: number): string => String(count).padStart(2, '0');

/** A span as a clock counts it: `0:07`, `12:30`, `1:02:03`. Never below zero. */
export function counted(ms: number): string {
  const span = Math.max(0, ms);
  const hours = Math.floor(span / HOUR);
  const minutes = Math.floor(span / MINUTE) % 60;
  const seconds = two(Math.floor(span / SECOND) % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${seconds}` : `${minutes}:${seconds}`;
}

/** A revision as one says it: the beginning of it tells it from all others. */
export const shortRevision = (revision: string): string => revision.replace(/^sha256-/, '').slice(0, 8);

/** When something was, in the language and the zone of who looks. */
export function useMoment(): (at: Instant) => string {
  const language = useLocale();
  return useMemo(() => {
    // English with days before months, as on the desk.
    const locale = language === 'en' ? 'en-GB' : language;
    const { format } = new Intl.DateTimeFormat(locale, MOMENT);
    return (at) => format(at);
  }, [language]);
}

const MOMENT = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
