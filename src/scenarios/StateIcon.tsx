import { CircleCheck, CircleDashed, CircleX, LoaderCircle, TriangleAlert } from 'lucide-react';
import { iconProps } from '#src/ui/icon.ts';
import type { State } from './rows.ts';
import { useWords } from './words/useWords.ts';

const ICONS = {
  passed: CircleCheck,
  failed: CircleX,
  broken: TriangleAlert,
  'not-run': CircleDashed,
  running: LoaderCircle,
} as const;

/** How a scenario went, by shape and colour, with a name for who does not see it. */
export function StateIcon({ state }: { state: State }) {
  const t = useWords();
  const Glyph = ICONS[state];
  return (
    <span className="scenarios-state" data-state={state} role="img" aria-label={t(state)} title={t(state)}>
      <Glyph {...iconProps} />
    </span>
  );
}
