import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayRecord } from '#runtime/index.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { SCROLLS, useEnd } from '#src/ui/useEnd.ts';
import { Entry } from './Entry.tsx';
import { momentsOf } from './timeline.ts';
import { useSimulator } from './useSimulator.ts';
import { useTimes } from './useTimes.ts';
import './timeline.css';

const NONE: readonly PlayRecord[] = [];

/** Every event, decision and effect in order, with its reason. */
export function Timeline() {
  const t = useTranslations('simulator');
  const times = useTimes();
  const records = useSimulator((state) => state.simulation?.records ?? NONE);
  const startedAt = useSimulator((state) => state.simulation?.startedAt ?? 0);
  const moments = useMemo(() => momentsOf(records, startedAt), [records, startedAt]);
  const end = useEnd(records.length);
  if (moments.length === 0) return <EmptyState title={t('timeline')}>{t('timeline-empty')}</EmptyState>;
  return (
    <section className="sim-timeline" ref={end} aria-label={t('timeline')} {...SCROLLS}>
      {moments.map(({ at, entries }) => (
        <section key={entries[0]?.key} className="sim-moment" aria-label={times.full(at)}>
          <h3 className="sim-moment-time">
            <time dateTime={new Date(at).toISOString()}>{times.full(at)}</time>
          </h3>
          <ol>
            {entries.map(({ key, record }) => (
              <Entry key={key} record={record} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
