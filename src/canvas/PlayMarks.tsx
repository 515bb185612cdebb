import { Check, CircleDashed } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { iconProps } from '#src/ui/icon.ts';
import type { Playing } from './playing.ts';
import './play.css';

const STOPS = { set: 'breakpoint', if: 'breakpoint-if', off: 'breakpoint-off', here: 'here' } as const;

/** Where the simulator stops, and what it has passed: by shape, with a name for who does not see it. */
export default function PlayMarks({ stop, covered }: Playing) {
  const t = useTranslations('stops');
  const said = stop && t(STOPS[stop]);
  const Sign = covered ? Check : CircleDashed;
  return (
    <span className="canvas-play-marks">
      {covered !== undefined && (
        <span
          className="canvas-covered-mark"
          data-covered={covered}
          title={t(covered ? 'covered' : 'uncovered')}
        >
          <Sign {...iconProps} size={14} />
          <span className="ui-hidden">{t(covered ? 'covered' : 'uncovered')}</span>
        </span>
      )}
      {stop && (
        <span className="canvas-stop-mark" data-stop={stop} title={said}>
          <Octagon isIf={stop === 'if'} />
          <span className="ui-hidden">{said}</span>
        </span>
      )}
    </span>
  );
}

/** The sign at which one stops. */
const Octagon = ({ isIf }: { isIf: boolean }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />
    <path className="canvas-stop-bars" d={isIf ? 'M5.5 6.5h5M5.5 9.5h5' : 'M6 5.5v5M10 5.5v5'} />
  </svg>
);
