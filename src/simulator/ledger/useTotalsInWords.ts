import { useTranslations } from 'use-intl';
import { LEDGER_KINDS } from './kinds.ts';
import { known } from './LedgerRow.tsx';
import type { Range } from './ranges.ts';
import type { Totals } from './totals.ts';

/** Says how much there is, such as "2 messages · 1 template (utility) · 1 screen pop". */
export function useTotalsInWords(): (totals: Totals) => string {
  const t = useTranslations('ledger');
  return ({ kinds, templates }) =>
    [
      ...LEDGER_KINDS.filter((kind) => kinds[kind] > 0).map((kind) =>
        t(`count-${kind}`, { count: kinds[kind], shown: String(kinds[kind]) }),
      ),
      ...Object.entries(templates).map(([category, count]) =>
        t('count-template', { count, shown: String(count), category: t(`category-${known(category)}`) }),
      ),
    ].join(' · ');
}

/** The same of what a way comes to: "1–3 messages". */
export function useRangesInWords(): (ranges: ReadonlyMap<string, Range>) => string {
  const t = useTranslations('ledger');
  return (ranges) => {
    const told = ([key, range]: [string, Range]): string[] => {
      const { min, max, more } = range;
      if (max === 0 && !more) return [];
      const shown = `${min === max ? max : `${min}–${max}`}${more ? '+' : ''}`;
      const count = more ? Math.max(max, 2) : max;
      const kind = LEDGER_KINDS.find((one) => one === key);
      if (kind) return [t(`count-${kind}`, { count, shown })];
      const category = t(`category-${known(key.slice(key.indexOf(' ') + 1))}`);
      return [t('count-template', { count, shown, category })];
    };
    return [...ranges].flatMap(told).join(' · ');
  };
}
