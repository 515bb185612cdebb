import { type ComponentType, useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { DeskAct, DeskView } from '#runtime/index.ts';
import { useDesk, useHostNow, useLine } from './useLine.ts';

/** An agent's desk, of the room that has it. */
export type DeskComponent = ComponentType<{ view: DeskView; act: (act: DeskAct) => void }>;

/** The desk of an agent as it stands on the host, its clock running. */
export function LiveDesk({ desk: Desk, agent }: { desk: DeskComponent; agent: string }) {
  const t = useTranslations('live-desk');
  const line = useLine();
  const shown = useDesk(agent);
  const now = useHostNow(shown);
  const act = useCallback((done: DeskAct) => line.act(agent, done), [line, agent]);
  const view = useMemo(() => shown && { ...shown.view, now }, [shown, now]);
  if (!view) return <p className="app-loading">{t('opening')}</p>;
  return <Desk view={view} act={act} />;
}
