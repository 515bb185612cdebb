import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { SCROLLS } from '#src/ui/useEnd.ts';
import { useInView } from '#src/ui/useInView.ts';
import { useStretch } from '#src/ui/useStretch.ts';
import { ChapterView } from './ChapterView.tsx';
import { playedOf } from './futures.ts';
import { lookedAt } from './play.ts';
import { chaptersFrom } from './timeline.ts';
import { useSimulator } from './useSimulator.ts';
import './timeline.css';

/** How many chapters are there at once, up to the moment that is looked at and after it: what is in view. */
const BEFORE = 3;
const AFTER = 1;
const NOTHING = { moments: [], startedAt: 0 };

/** Every event, decision and effect in order, with its reason; what comes after the moment looked at is dim. */
export function Timeline() {
  const t = useTranslations('simulator');
  const told = useTranslations('times');
  const simulation = useSimulator((state) => state.simulation);
  const course = useSimulator((state) => playedOf(state.futures)?.course) ?? NOTHING;
  const count = simulation ? lookedAt(simulation) : 0;
  const total = course.moments.length;
  const stretch = useStretch({ total, at: count, before: BEFORE, after: AFTER });
  const { first, end, ref } = stretch;
  const chapters = useMemo(() => chaptersFrom(course, first, end - first), [course, first, end]);
  useInView(ref, '[data-now]', count, count === total);
  if (total === 0) return <EmptyState title={t('timeline')}>{t('timeline-empty')}</EmptyState>;
  return (
    <section
      className="sim-timeline"
      ref={ref}
      onScroll={stretch.onScroll}
      aria-label={t('timeline')}
      {...SCROLLS}
    >
      {first > 0 && (
        <Button variant="quiet" onPress={stretch.earlier}>
          {told('earlier', { count: first })}
        </Button>
      )}
      {chapters.map((chapter) => (
        <ChapterView
          key={chapter.count}
          chapter={chapter}
          isNow={chapter.count === count}
          isLater={chapter.count > count}
        />
      ))}
      {end < total && (
        <Button variant="quiet" onPress={stretch.later}>
          {told('later', { count: total - end })}
        </Button>
      )}
    </section>
  );
}
