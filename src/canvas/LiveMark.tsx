import { useFormatter, useTranslations } from 'use-intl';
import { MINUTE, SECOND } from '#runtime/index.ts';
import type { StepCount } from '#runtime/live.ts';
import './live.css';

/** Who is at a node now, who came today, and how long they waited there: above it. */
export default function LiveMark({ now, today, left, waitedMs }: StepCount) {
  const t = useTranslations('floor');
  const format = useFormatter();
  const mean = left > 0 ? waitedMs / left : 0;
  const [unit, size] = mean < MINUTE ? (['second', SECOND] as const) : (['minute', MINUTE] as const);
  const inWords = (unitDisplay: 'long' | 'narrow') =>
    format.number(Math.round(mean / size), { style: 'unit', unit, unitDisplay });
  const hasWaited = mean >= SECOND;
  const said = [
    t('now-count', { count: now }),
    t('today-count', { count: today }),
    ...(hasWaited ? [t('waited-mean', { span: inWords('long') })] : []),
  ].join(', ');
  return (
    <span className="canvas-live" data-busy={now > 0} title={said}>
      <span className="ui-hidden">{said}</span>
      <span className="canvas-live-now" aria-hidden="true">
        {format.number(now)}
      </span>
      <span className="canvas-live-more" aria-hidden="true">
        {t('mark-today', { count: today })}
        {hasWaited && ` · ${t('mark-wait', { span: inWords('narrow') })}`}
      </span>
    </span>
  );
}
