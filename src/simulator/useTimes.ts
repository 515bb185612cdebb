import type { Instant } from '#runtime/index.ts';
import { useSession } from '#src/app/hooks.ts';
import { useSimulator } from './useSimulator.ts';
import { zoneOf } from './zone.ts';

/** Instants in words, in the language of the studio and the zone of the workspace. */
export interface Times {
  zone: string;
  /** `10:04` */
  time(at: Instant): string;
  /** `Monday 23 November 2026` */
  day(at: Instant): string;
  /** `Mon, 23 Nov, 10:04:09` */
  full(at: Instant): string;
  /** `23 Nov 10:04` */
  brief(at: Instant): string;
}

/** Making a formatter takes longer than all it formats on a screen: one for each language and zone. */
const made = new Map<string, Times>();

function timesIn(language: string, zone: string): Times {
  const key = `${language} ${zone}`;
  const times = made.get(key) ?? makeTimes(language, zone);
  made.set(key, times);
  return times;
}

function makeTimes(language: string, zone: string): Times {
  // English with days before months, as where the product's users are.
  const locale = language === 'en' ? 'en-GB' : language;
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
    return (at: Instant) => formatter.format(at);
  };
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const date = { day: 'numeric', month: 'short' } as const;
  return {
    zone,
    time: format(clock),
    day: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    full: format({ weekday: 'short', ...date, ...clock, second: '2-digit' }),
    brief: format({ ...date, ...clock }),
  };
}

export function useTimes(): Times {
  const language = useSession((state) => state.uiLanguage);
  const zone = useSimulator(({ simulation }) => (simulation ? zoneOf(simulation.scene.workspace) : 'UTC'));
  return timesIn(language, zone);
}
