import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Instant } from '#runtime/index.ts';
import { told } from './spans.ts';
import { useDesk } from './useDesk.ts';

/** Instants and spans in words, in the language of the studio and the zone of the desk. */
export interface Times {
  /** `10:04` */
  time(at: Instant): string;
  /** `Tuesday 24 November 2026` */
  day(at: Instant): string;
  /** `Tue 24 Nov, 10:04` */
  brief(at: Instant): string;
  /** `1 h 20 min`; of a time past as of one to come. */
  span(ms: number): string;
}

const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;

export function useTimes(): Times {
  const t = useTranslations('conversation');
  const language = useLocale();
  const { zone } = useDesk();
  return useMemo(() => {
    // English with days before months, as where the product's users are.
    const locale = language === 'en' ? 'en-GB' : language;
    const said = (options: Intl.DateTimeFormatOptions) => {
      const { format } = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
      return (at: Instant) => format(at);
    };
    return {
      time: said(CLOCK),
      day: said({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
      brief: said({ weekday: 'short', day: 'numeric', month: 'short', ...CLOCK }),
      span: (ms) => {
        const { unit, ...amounts } = told(ms);
        return t(unit, { hours: '0', minutes: '0', seconds: '0', ...amounts });
      },
    };
  }, [t, language, zone]);
}
