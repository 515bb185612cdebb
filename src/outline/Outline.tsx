import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Flow } from '#runtime/index.ts';
import { useFlow, useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Asking } from './Asking.tsx';
import { Grid } from './Grid.tsx';
import { Head } from './Head.tsx';
import { Said } from './Said.tsx';
import { outlineRoom, useRoom } from './state.ts';
import { useLines } from './useLines.ts';
import { useKeptKeyboard } from './useOffer.ts';
import './outline.css';

/** The open flow as lines. Default export, for lazy loading. */
export default function Outline() {
  const flow = useFlow();
  return flow ? <FlowOutline key={flow.id} flow={flow} /> : null;
}

function FlowOutline({ flow }: { flow: Flow }) {
  const t = useTranslations('outline');
  const lines = useLines(flow);
  const filter = useRef<HTMLInputElement>(null);
  const query = useRoom((state) => state.query.trim());
  useFreshStart();
  const isEmpty = lines.all.every(({ kind }) => kind === 'problem');
  return (
    <div className="outline">
      {!isEmpty && <Head filter={filter} />}
      {isEmpty ? (
        <Empty />
      ) : lines.rows.length > 0 ? (
        <Grid flow={flow} lines={lines} onFilter={() => filter.current?.focus()} />
      ) : (
        <p className="outline-none">{t('filter-none', { query })}</p>
      )}
      <Asking flow={flow} lines={lines} />
      <Said />
    </div>
  );
}

/** Another flow begins unfolded, at its first line. */
function useFreshStart(): void {
  const studio = useStudio();
  useEffect(() => {
    outlineRoom(studio).getState().set({ folded: new Set(), query: '', asking: null, said: '' });
  }, [studio]);
}

function Empty() {
  const t = useTranslations('outline');
  const room = outlineRoom(useStudio());
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { isWanted, set } = room.getState();
    if (isWanted) place.current?.querySelector('button')?.focus();
    set({ isWanted: false });
  }, [room]);
  useKeptKeyboard(place);
  const add = () => room.getState().set({ asking: { what: 'type', after: null } });
  return (
    <div ref={place} className="outline-empty">
      <EmptyState
        title={t('empty-title')}
        action={
          <Button variant="primary" onPress={add}>
            {t('empty-act')}
          </Button>
        }
      >
        {t('empty')}
      </EmptyState>
    </div>
  );
}
