import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Tabs } from '#src/ui/Tabs.tsx';
import { Agents } from './Agents.tsx';
import { BreakpointList } from './debugger/BreakpointList.tsx';
import { ContactView } from './debugger/ContactView.tsx';
import { Effects } from './ledger/Effects.tsx';
import { SettingPanel } from './SettingPanel.tsx';
import { Timeline } from './Timeline.tsx';

/** Below the phone: why it went as it did, and who serves. */
export function Findings() {
  const t = useTranslations('simulator');
  const stage = useTranslations('stage');
  const d = useTranslations('debugger');
  const l = useTranslations('ledger');
  const [selected, setSelected] = useState('why');
  return (
    <div className="sim-findings">
      <Tabs
        label={t('title')}
        selected={selected}
        onSelect={setSelected}
        tabs={[
          { id: 'why', label: t('why'), content: <Timeline /> },
          { id: 'contact', label: d('contact'), content: <ContactView /> },
          { id: 'effects', label: l('effects'), content: <Effects /> },
          { id: 'breakpoints', label: d('breakpoints'), content: <BreakpointList /> },
          { id: 'setting', label: stage('setting'), content: <SettingPanel /> },
          { id: 'agents', label: t('agents'), content: <Agents /> },
        ]}
      />
    </div>
  );
}
