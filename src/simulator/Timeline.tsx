import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { SCROLLS, useEnd } from '#src/ui/useEnd.ts';
import { ChapterView } from './ChapterView.tsx';
import { playedOf } from './futures.ts';
import { lookedAt } from './play.ts';
import { CHAPTERS_RUNNING, CHAPTERS_SHOWN, chaptersOf } from './timeline.ts';
import { useSimulator } from './useSimulator.ts';
import './timeline.css';

/** Every event, decision and effect in order, with its reason; what comes after the moment looked at is dim. */
export function Timeline() {
  const t = useTranslations('simulator');
  const told = useTranslations('times');
  const simulation = useSimulator((state) => state.simulation);
  const course = useSimulator((state) => playedOf(state.futures)?.course);
  const running = useSimulator((state) => state.speed !== undefined);
  const count = simulation ? lookedAt(simulation) : 0;
  const [wanted, setWanted] = useState<{ of: unknown; around: number } | null>(null);
  const around = wanted?.of === course && wanted ? wanted.around : count;
  const most = running ? CHAPTERS_RUNNING : CHAPTERS_SHOWN;
  const shown = useMemo(() => course && chaptersOf(course, around, most), [course, around, most]);
  const end = useEnd(count);
  if (!course || !shown || shown.chapters.length === 0)
    return <EmptyState title={t('timeline')}>{t('timeline-empty')}</EmptyState>;
  const move = (by: number) => setWanted({ of: course, around: around + by });
  return (
    <section className="sim-timeline" ref={end} aria-label={t('timeline')} {...SCROLLS}>
      {shown.before > 0 && (
        <Button variant="quiet" onPress={() => move(-Math.min(CHAPTERS_SHOWN / 2, shown.before))}>
          {told('earlier', { count: shown.before })}
        </Button>
      )}
      {shown.chapters.map((chapter) => (
        <ChapterView
          key={chapter.count}
          chapter={chapter}
          isNow={chapter.count === count}
          isLater={chapter.count > count}
        />
      ))}
      {shown.after > 0 && (
        <Button variant="quiet" onPress={() => move(CHAPTERS_SHOWN / 2)}>
          {told('later', { count: shown.after })}
        </Button>
      )}
    </section>
  );
}
