import { type ComponentType, useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { DeskAct, DeskView } from '#runtime/index.ts';
import { useRing } from './ring.ts';
import { useDesk, useHostNow, useLine } from './useLine.ts';

/** An agent's desk, of the room that has it. */
export type DeskComponent = ComponentType<{ view: DeskView; act: (act: DeskAct) => void }>;

interface LiveDeskProps {
  desk: DeskComponent;
  agent: string;
  /** Whether what is asked is heard. */
  rings: boolean;
}

const NOBODY: DeskView['requests'] = [];

/** The desk of an agent as it stands on the host, its clock running. */
export function LiveDesk({ desk: Desk, agent, rings }: LiveDeskProps) {
  const t = useTranslations('live-desk');
  const line = useLine();
  const shown = useDesk(agent);
  const now = useHostNow(shown);
  const act = useCallback((done: DeskAct) => line.act(agent, done), [line, agent]);
  const view = useMemo(() => shown && { ...shown.view, now }, [shown, now]);
  const asked = (shown?.view.requests ?? NOBODY).map(({ contact }) => contact);
  useRing(asked, rings, (count) => (count > 0 ? t('asked-title', { count, title: t('title') }) : t('title')));
  if (!view) return <p className="app-loading">{t('opening')}</p>;
  return <Desk view={view} act={act} />;
}
