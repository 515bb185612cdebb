import { CircleAlert, CircleCheck, CircleDashed, CircleMinus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { AgentStateName } from '#runtime/index.ts';
import { type Icon, iconProps } from '#src/ui/icon.ts';

/** Each state has a shape of its own, as on the desk. */
const ICONS: Readonly<Record<AgentStateName, Icon>> = {
  available: CircleCheck,
  unavailable: CircleMinus,
  offline: CircleDashed,
  rona: CircleAlert,
};

/** What an agent says of themselves, or was found to be. */
export function AgentState({ state }: { state: AgentStateName }) {
  const t = useTranslations('desk');
  const Glyph = ICONS[state];
  return (
    <span className="live-state" data-state={state} data-group="messages">
      <Glyph {...iconProps} />
      {t(state)}
    </span>
  );
}
