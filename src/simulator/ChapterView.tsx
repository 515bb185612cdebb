import { History, SlidersHorizontal } from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '#src/ui/IconButton.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { Entry } from './Entry.tsx';
import type { Chapter } from './timeline.ts';
import { useSimulator } from './useSimulator.ts';
import { useTimes } from './useTimes.ts';

interface ChapterViewProps {
  chapter: Chapter;
  /** Whether it is the moment that is looked at, or comes after it. */
  isNow: boolean;
  isLater: boolean;
}

/** What came of one input; from it one can look at how everything stood then. */
export const ChapterView = memo(function ChapterView({ chapter, isNow, isLater }: ChapterViewProps) {
  const t = useTranslations('times');
  const times = useTimes();
  const lookAt = useSimulator((state) => state.lookAt);
  const { count, moments, input } = chapter;
  const shown = moments.length > 0 ? moments : [{ at: input.at, entries: [] }];
  return (
    <div className="sim-chapter" data-later={isLater || undefined} data-now={isNow || undefined}>
      {shown.map(({ at, entries }, index) => (
        <section key={entries[0]?.key ?? 0} className="sim-moment" aria-label={times.full(at)}>
          <h3 className="sim-moment-time">
            <time dateTime={new Date(at).toISOString()}>{times.full(at)}</time>
            {index === shown.length - 1 && !isNow && (
              <IconButton
                label={t('look', { time: times.full(at) })}
                icon={History}
                onPress={() => lookAt(count)}
              />
            )}
          </h3>
          <ol>
            {entries.map(({ key, record }) => (
              <Entry key={key} record={record} />
            ))}
            {index === shown.length - 1 && <Tampered input={input} />}
          </ol>
        </section>
      ))}
    </div>
  );
});

/** What was changed by whoever tries the flow. */
function Tampered({ input }: Pick<Chapter, 'input'>) {
  const t = useTranslations('times');
  if (input.type !== 'setting.changed' && input.type !== 'variables.edited') return null;
  return (
    <li className="sim-entry sim-entry-event">
      <SlidersHorizontal {...iconProps} size={14} aria-hidden />
      <p className="sim-entry-body">
        {input.type === 'setting.changed'
          ? t('setting-changed')
          : t('variables-edited', {
              variables: Object.entries(input.variables)
                .map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
                .join(', '),
            })}
      </p>
    </li>
  );
}
