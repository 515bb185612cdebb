import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Flow } from '#runtime/index.ts';
import { asOpened, compareWith } from '#src/app/compare.ts';
import type { Compared } from '#src/app/compared.ts';
import { useFlow, useSession, useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { later } from '#src/ui/later.tsx';
import { Bar, type ViewKind } from './Bar.tsx';
import { ChangeList } from './ChangeList.tsx';
import { shownChanges } from './looking.ts';
import { Source } from './Source.tsx';
import './changes.css';

const AsText = later(() => import('./AsText.tsx'));

/** What differs between the open flow and another version of it. Default export, for lazy loading. */
export default function Changes() {
  const t = useTranslations('changes');
  const after = useFlow();
  const compared = useSession((state) => state.compared);
  if (!after) return <EmptyState title={t('none')} />;
  return compared ? <Comparison compared={compared} after={after} /> : <Nothing />;
}

function Nothing() {
  const t = useTranslations('changes');
  const studio = useStudio();
  const opened = useSession(() => asOpened(studio));
  return (
    <div className="changes">
      <div className="changes-bar">
        <Source />
      </div>
      <EmptyState title={t('none')}>
        {t('none-help')}
        {opened && (
          <Button onPress={() => compareWith(studio, opened, { kind: 'opened' })}>
            {t('compare-opened')}
          </Button>
        )}
      </EmptyState>
    </div>
  );
}

function Comparison({ compared, after }: { compared: Compared; after: Flow }) {
  const t = useTranslations('changes');
  const [view, setView] = useState<ViewKind>('sentences');
  const count = shownChanges(compared).length;
  const waiting = <p className="changes-wait">{t('finding')}</p>;
  return (
    <div className="changes">
      <Bar compared={compared} view={view} onView={setView} />
      <p className="ui-hidden" role="status">
        {compared.found && t('count', { count })}
      </p>
      {!compared.found ? (
        waiting
      ) : view === 'text' ? (
        <Suspense fallback={waiting}>
          <AsText before={compared.before} after={after} />
        </Suspense>
      ) : count === 0 ? (
        <EmptyState title={t('same')}>{t('same-help')}</EmptyState>
      ) : (
        <ChangeList compared={compared} after={after} />
      )}
    </div>
  );
}
