import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { LineView } from '#runtime/index.ts';
import { SCROLLS } from '#src/ui/useEnd.ts';
import { useTimes } from '../useTimes.ts';
import { LineItem } from './LineItem.tsx';

/** What was said, the oldest first, day by day; the end stays in sight. */
export function Lines({ lines }: { lines: readonly LineView[] }) {
  const t = useTranslations('conversation');
  const times = useTimes();
  return (
    <div className="desk-lines" role="log" aria-label={t('lines')} {...SCROLLS}>
      <div className="message-log">
        {lines.length === 0 && <p className="message-hint">{t('lines-empty')}</p>}
        {lines.map((line, index) => {
          const before = lines[index - 1];
          const day = times.day(line.at);
          return (
            <Fragment key={line.key}>
              {(!before || times.day(before.at) !== day) && <p className="message-day">{day}</p>}
              <LineItem line={line} />
            </Fragment>
          );
        })}
      </div>
    </div>
  );
}
