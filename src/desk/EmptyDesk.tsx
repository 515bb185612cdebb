import { useTranslations } from 'use-intl';
import type { AgentStateName } from '#runtime/index.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { useDesk } from './useDesk.ts';

/** A desk without conversations. Out of RONA leads the act above, not a second one here. */
export function EmptyDesk({ state }: { state: AgentStateName }) {
  const t = useTranslations('desk');
  const { act } = useDesk();
  const isAway = state === 'unavailable' || state === 'offline';
  const back = (
    <Button variant="primary" onPress={() => act({ type: 'agent.state.changed', state: 'available' })}>
      {t('become-available')}
    </Button>
  );
  return (
    <div className="desk-empty">
      <EmptyState title={t('empty-title')} {...(isAway ? { action: back } : {})}>
        {t(state === 'available' ? 'empty-available' : 'empty-away')}
      </EmptyState>
    </div>
  );
}
