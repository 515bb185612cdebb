import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { LineView } from '#runtime/index.ts';
import { SCROLLS, useEnd } from '#src/ui/useEnd.ts';
import { useTimes } from '../useTimes.ts';
import { LineItem } from './LineItem.tsx';

/** What was said, the oldest first, day by day; the end stays in sight. */
export function Lines({ lines }: { lines: readonly LineView[] }) {
  const t = useTranslations('conversation');
  const times = useTimes();
  const end = useEnd(lines.length);
  return (
    <div className="message-log desk-lines" ref={end} role="log" aria-label={t('lines')} {...SCROLLS}>
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
  );
}
