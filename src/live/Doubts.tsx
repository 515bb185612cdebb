import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '#runtime/index.ts';
import type { DoubtLine, DoubtsView, Settlement } from '#runtime/live.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { DoubtTable } from './DoubtTable.tsx';
import { besides, doubtName, type Settled, settle as settleOnHost, whose } from './doubts.ts';
import { openInPlayer } from './player.ts';
import { sayHere } from './say.ts';
import './doubts.css';

interface DoubtsProps {
  /** Undefined until it was told. */
  view: DoubtsView | undefined;
  settle?: (doubt: DoubtLine, how: Settlement) => Promise<Settled>;
}

/** Messages and requests of which nobody knows whether they went out, and what is to become of them. */
export function Doubts({ view, settle = settleOnHost }: DoubtsProps) {
  const t = useTranslations('trail');
  const studio = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const { doubts, left, said, problems, place, act } = useSettling(view, settle);
  const lines = problems.map((problem) => sayHere(problem, language));
  return (
    <section className="live-doubts" aria-label={t('doubts')} tabIndex={-1} ref={place}>
      <p className="ui-hidden" role="status">
        {said}
      </p>
      {lines.length > 0 && <Notice tone="danger" title={t('not-done')} lines={lines} />}
      {!view && <p className="app-loading">{t('opening')}</p>}
      {view && doubts.length === 0 && <EmptyState title={t('no-doubts')}>{t('no-doubts-help')}</EmptyState>}
      {doubts.length > 0 && (
        <DoubtTable
          doubts={doubts}
          count={left}
          onSettle={act}
          onPlay={(contact) => void openInPlayer(studio, contact)}
        />
      )}
    </section>
  );
}

function useSettling(view: DoubtsView | undefined, settle: NonNullable<DoubtsProps['settle']>) {
  const t = useTranslations('trail');
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { place, goTo } = useFocusIn();
  const busy = useRef(new Set<string>());
  const doubts = view?.doubts.filter((one) => !settled.has(doubtName(one))) ?? [];
  const left = (view?.count ?? 0) - (view?.doubts.length ?? 0) + doubts.length;
  const act = async (doubt: DoubtLine, how: Settlement) => {
    const name = doubtName(doubt);
    if (busy.current.has(name)) return;
    busy.current.add(name);
    const became = await settle(doubt, how);
    busy.current.delete(name);
    setProblems(became.is === 'failed' ? became.problems : []);
    if (became.is === 'failed') return;
    const done = t(`said-${became.is === 'gone' ? 'gone' : how}`, { customer: whose(doubt) });
    setSaid(`${done} ${t('left', { count: Math.max(0, left - 1) })}`);
    setSettled((before) => new Set(before).add(name));
    goTo(besides(doubts, doubt));
  };
  return { doubts, left, said, problems, place, act };
}

/** Who settled one goes on with the one besides it: their focus goes there, unless they have gone elsewhere meanwhile. */
function useFocusIn() {
  const place = useRef<HTMLElement>(null);
  const [wanted, setWanted] = useState<{ name: string | undefined } | null>(null);
  useEffect(() => {
    if (wanted === null || document.activeElement !== document.body) return;
    const rows = [...(place.current?.querySelectorAll<HTMLElement>('[data-doubt]') ?? [])];
    (rows.find(({ dataset }) => dataset['doubt'] === wanted.name) ?? place.current)?.focus();
  }, [wanted]);
  return { place, goTo: (one: DoubtLine | undefined) => setWanted({ name: one && doubtName(one) }) };
}
