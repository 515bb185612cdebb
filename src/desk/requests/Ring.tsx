import type { DeskIcon } from '#runtime/index.ts';
import { iconProps } from '#src/ui/icon.ts';
import { CHANNEL_ICONS } from '../icons.ts';

const RADIUS = 17;
const AROUND = 2 * Math.PI * RADIUS;

/** A channel's icon in a ring that empties: what is left of the time to answer. It moves with the desk's clock only. */
export function Ring({ icon, left }: { icon: DeskIcon; left: number }) {
  const Glyph = CHANNEL_ICONS[icon];
  return (
    <span className="desk-ring" data-short={left < 1 / 4 || undefined}>
      <svg viewBox="0 0 40 40" width={40} height={40} aria-hidden="true">
        <circle cx="20" cy="20" r={RADIUS} className="desk-ring-track" />
        <circle
          cx="20"
          cy="20"
          r={RADIUS}
          className="desk-ring-left"
          strokeDasharray={`${left * AROUND} ${AROUND}`}
          transform="rotate(-90 20 20)"
        />
      </svg>
      <Glyph {...iconProps} />
    </span>
  );
}
