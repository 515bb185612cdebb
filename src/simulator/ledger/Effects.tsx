import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Segmented } from '#src/ui/Segmented.tsx';
import { ForecastView } from './ForecastView.tsx';
import { LedgerView } from './LedgerView.tsx';
import './ledger.css';

/** What a simulation would have done outside, and what the flow can do. */
export function Effects() {
  const t = useTranslations('ledger');
  const [shown, setShown] = useState('done');
  return (
    <div className="sim-ledger">
      <Segmented
        label={t('effects')}
        value={shown}
        onChange={setShown}
        options={[
          { id: 'done', label: t('done') },
          { id: 'can', label: t('can') },
        ]}
      />
      {shown === 'done' ? <LedgerView /> : <ForecastView />}
    </div>
  );
}
