import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { useSimulator } from './useSimulator.ts';

/** The simulation, or why there is none and what to do about it. */
export function Blockade({ children }: { children: ReactNode }) {
  const t = useTranslations('simulator');
  const blocked = useSimulator((state) => state.blocked);
  switch (blocked?.reason) {
    case undefined:
      return children;
    case 'has-errors':
      return <HasErrors count={blocked.count} />;
    case 'no-point-of-contact':
      return <EmptyState title={t('blocked-point-title')}>{t('blocked-point')}</EmptyState>;
    case 'patterns':
      return <EmptyState title={t('blocked-patterns-title')}>{t('blocked-patterns')}</EmptyState>;
    case 'no-flow':
      return <EmptyState title={t('blocked-flow-title')}>{t('blocked-flow')}</EmptyState>;
  }
}

function HasErrors({ count }: { count: number }) {
  const t = useTranslations('simulator');
  const set = useSession((state) => state.set);
  const drawer = useSession((state) => state.drawer);
  const show = () => set({ drawer: { ...drawer, tab: 'problems' } });
  return (
    <EmptyState
      title={t('blocked-errors-title')}
      action={
        <Button variant="primary" onPress={show}>
          {t('show-problems')}
        </Button>
      }
    >
      {t('blocked-errors', { count })}
    </EmptyState>
  );
}
