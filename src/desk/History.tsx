import { History as HistoryIcon } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { DeskView, PastView } from '#runtime/index.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { Pop } from './handover/Pop.tsx';
import { CHANNEL_ICONS } from './icons.ts';
import { useTimes } from './useTimes.ts';

/** What the agent had before, the latest first. */
export function History({ history }: Pick<DeskView, 'history'>) {
  const t = useTranslations('desk');
  return (
    <Pop trigger={<IconButton label={t('history')} icon={HistoryIcon} />} title={t('history')}>
      {() =>
        history.length === 0 ? (
          <p className="desk-past-none">{t('history-empty')}</p>
        ) : (
          <ul className="desk-past-list">
            {history.map((past) => (
              <Past key={past.contact} past={past} />
            ))}
          </ul>
        )
      }
    </Pop>
  );
}

function Past({ past: { icon, customer, number, at, isOver, disposition } }: { past: PastView }) {
  const t = useTranslations('desk');
  const times = useTimes();
  const Glyph = CHANNEL_ICONS[icon];
  return (
    <li className="desk-past">
      <Glyph {...iconProps} aria-hidden={false} role="img" aria-label={t(icon)} />
      <div>
        <p>
          <span className="desk-strong">{customer}</span>{' '}
          {number !== customer && <span className="desk-quiet">{number}</span>}
        </p>
        <p className="desk-quiet">{disposition ?? t(isOver ? 'past-over' : 'past-elsewhere')}</p>
      </div>
      <time className="desk-quiet" dateTime={new Date(at).toISOString()}>
        {times.brief(at)}
      </time>
    </li>
  );
}
