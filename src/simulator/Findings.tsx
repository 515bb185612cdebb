import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Tabs } from '#src/ui/Tabs.tsx';
import { Agents } from './Agents.tsx';
import { Timeline } from './Timeline.tsx';

/** Below the phone: why it went as it did, and who serves. */
export function Findings() {
  const t = useTranslations('simulator');
  const [selected, setSelected] = useState('why');
  return (
    <div className="sim-findings">
      <Tabs
        label={t('title')}
        selected={selected}
        onSelect={setSelected}
        tabs={[
          { id: 'why', label: t('why'), content: <Timeline /> },
          { id: 'agents', label: t('agents'), content: <Agents /> },
        ]}
      />
    </div>
  );
}
