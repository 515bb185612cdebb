import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useWorkspace } from '#src/app/hooks.ts';
import type { Teller } from './sentences/teller.ts';
import { useTimes } from './useTimes.ts';

/** What sentences about the simulation on the screen are made with. */
export function useTeller(): Teller {
  const t = useTranslations('told');
  const times = useTimes();
  const workspace = useWorkspace();
  return useMemo(() => ({ t, times, workspace }), [t, times, workspace]);
}
