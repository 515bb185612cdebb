import { Trash2, X } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Select } from '#src/ui/Select.tsx';
import { Entry } from './Entry.tsx';
import { type Future, futureOf, type Parting, partingOf, playedOf } from './futures.ts';
import { type Chapter, chaptersFrom } from './timeline.ts';
import { useSimulator } from './useSimulator.ts';
import { useTimes } from './useTimes.ts';
import './compare.css';

/** Two futures side by side, from where they part. */
export default function Compare({ onClose }: { onClose: () => void }) {
  const t = useTranslations('times');
  const futures = useSimulator((state) => state.futures);
  const compared = useSimulator((state) => state.compared);
  const compareWith = useSimulator((state) => state.compareWith);
  const forget = useSimulator((state) => state.forgetFuture);
  const played = playedOf(futures);
  const other = compared === null ? undefined : futureOf(futures, compared);
  const parting = useMemo(() => played && other && partingOf(other.course, played.course), [played, other]);
  if (!played) return null;
  const named = ({ id }: Future) => t('future-named', { number: id });
  const shared = parting?.shared ?? Math.min(played.course.moments.length, other?.course.moments.length ?? 0);
  return (
    <Dialog label={t('compare-title')} isWide onClose={onClose}>
      <header className="sim-compare-head">
        <h2>{t('compare-title')}</h2>
        <IconButton label={t('close')} icon={X} onPress={onClose} />
      </header>
      <p className="sim-compare-said">{other ? saidOf(t, parting, shared) : t('compare-none')}</p>
      <div className="sim-compare">
        <section aria-label={other && named(other)}>
          <div className="sim-compare-who">
            <Select
              label={t('other')}
              value={other ? String(other.id) : null}
              onChange={(id) => compareWith(Number(id))}
              options={futures.all
                .filter(({ id }) => id !== played.id)
                .map((one) => ({ id: String(one.id), label: named(one) }))}
            />
            {other && (
              <Button variant="quiet" icon={Trash2} onPress={() => forget(other.id)}>
                {t('forget')}
              </Button>
            )}
          </div>
          {other && <Side future={other} shared={shared} parting={parting} />}
        </section>
        <section aria-label={named(played)}>
          <h3 className="sim-compare-who">{t('played', { name: named(played) })}</h3>
          <Side future={played} shared={shared} parting={parting} />
        </section>
      </div>
    </Dialog>
  );
}

type Say = ReturnType<typeof useTranslations<'times'>>;

function saidOf(t: Say, parting: Parting | undefined, shared: number): string {
  const common = t('shared', { count: shared });
  if (!parting) return `${common} ${t('no-difference')}`;
  return `${common} ${parting.sameInput ? t('differs-by-flow') : t('differs-by-input')}`;
}

interface SideProps {
  future: Future;
  shared: number;
  parting: Parting | undefined;
}

/** The most chapters of each that are shown. */
const SHOWN_MAX = 40;

function Side({ future, shared, parting }: SideProps) {
  const t = useTranslations('times');
  const chapters = useMemo(() => chaptersFrom(future.course, shared, SHOWN_MAX), [future, shared]);
  if (chapters.length === 0) return <p className="sim-aside">{t('nothing-more')}</p>;
  return (
    <>
      {chapters.map((chapter) => (
        <Part
          key={chapter.count}
          chapter={chapter}
          first={parting && chapter.count === shared + 1 ? (parting.sameInput ? parting.records : 0) : null}
        />
      ))}
    </>
  );
}

/** `first`: the number of the record that is the first to differ. */
function Part({
  chapter: { moments, input },
  first,
}: {
  chapter: Chapter;
  first: number | null | undefined;
}) {
  const t = useTranslations('times');
  const times = useTimes();
  const shown = moments.length > 0 ? moments : [{ at: input.at, entries: [] }];
  return shown.map(({ at, entries }) => (
    <section key={entries[0]?.key ?? 0} className="sim-moment">
      <h4 className="sim-moment-time">{times.full(at)}</h4>
      <ol>
        {entries.map(({ key, record }) =>
          key === first ? (
            <li key={key} className="sim-differs">
              <span className="sim-differs-badge">{t('first-difference')}</span>
              <ol>
                <Entry record={record} />
              </ol>
            </li>
          ) : (
            <Entry key={key} record={record} />
          ),
        )}
      </ol>
    </section>
  ));
}
