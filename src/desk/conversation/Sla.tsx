import { CircleAlert, CircleCheck, Timer } from 'lucide-react';
import { Group } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { SlaClockView, SlaView } from '#runtime/index.ts';
import { type Icon, iconProps } from '#src/ui/icon.ts';
import { useTimes } from '../useTimes.ts';

type Outcome = 'met' | 'left' | 'over';

const ICONS: Readonly<Record<Outcome, Icon>> = { met: CircleCheck, left: Timer, over: CircleAlert };

const outcomeOf = ({ met, breached }: SlaClockView): Outcome => {
  if (breached) return 'over';
  return met ? 'met' : 'left';
};

/** What was promised of this case, and what is left of it in opening hours. */
export function Sla({ sla: { firstResponse, solution } }: { sla: SlaView }) {
  const t = useTranslations('conversation');
  if (!firstResponse && !solution) return null;
  return (
    <Group className="desk-sla" aria-label={t('sla')}>
      <ul>
        {firstResponse && <Clock name={t('sla-first')} clock={firstResponse} />}
        {solution && <Clock name={t('sla-solution')} clock={solution} />}
      </ul>
      <p className="desk-quiet">{t('sla-business')}</p>
    </Group>
  );
}

function Clock({ name, clock }: { name: string; clock: SlaClockView }) {
  const t = useTranslations('conversation');
  const times = useTimes();
  const outcome = outcomeOf(clock);
  const Glyph = ICONS[outcome];
  return (
    <li className="desk-sla-clock" data-outcome={outcome} data-group="messages">
      <Glyph {...iconProps} />
      <span>
        <span className="desk-quiet">{name}</span>
        <span className="desk-sla-value">
          <span className="desk-strong">{t(`sla-${outcome}`, { span: times.span(clock.remaining) })}</span>{' '}
          <span className="desk-quiet">{t('sla-target', { span: times.span(clock.target) })}</span>
        </span>
      </span>
    </li>
  );
}
