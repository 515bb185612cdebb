import { Columns2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { later } from '#src/ui/later.tsx';
import { Select } from '#src/ui/Select.tsx';
import { playedOf } from './futures.ts';
import { useSimulator } from './useSimulator.ts';

const Compare = later(() => import('./Compare.tsx'));

/** The futures of a simulation: which is played, and how it differs from another. */
export function FutureBar() {
  const t = useTranslations('times');
  const futures = useSimulator((state) => state.futures);
  const playFuture = useSimulator((state) => state.playFuture);
  const compareWith = useSimulator((state) => state.compareWith);
  const compared = useSimulator((state) => state.compared);
  const [comparing, setComparing] = useState(false);
  const played = playedOf(futures);
  if (!played || futures.all.length < 2) return null;
  const others = futures.all.filter(({ id }) => id !== played.id);
  const other = compared ?? played.from?.id ?? others.at(-1)?.id ?? null;
  return (
    <div className="sim-futures">
      <Select
        label={t('future')}
        value={String(played.id)}
        onChange={(id) => playFuture(Number(id))}
        options={futures.all.map((one) => ({
          id: String(one.id),
          label: t('future-named', { number: one.id }),
          description: one.from
            ? t('forked', { number: one.from.id, count: one.from.shared })
            : t('length', { count: one.course.moments.length }),
        }))}
      />
      <Button
        variant="quiet"
        icon={Columns2}
        onPress={() => {
          compareWith(other);
          setComparing(true);
        }}
      >
        {t('compare')}
      </Button>
      {comparing && (
        <Suspense>
          <Compare onClose={() => setComparing(false)} />
        </Suspense>
      )}
    </div>
  );
}
