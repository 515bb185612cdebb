import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { mayOnHost } from '#src/app/host.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Tabs } from '#src/ui/Tabs.tsx';
import { Contacts } from './Contacts.tsx';
import { LogIn } from './DeskPage.tsx';
import { Floor } from './Floor.tsx';
import { LineBanner } from './LineBanner.tsx';
import { lineHere } from './line.ts';
import { Revisions } from './Revisions.tsx';
import { LineContext } from './useLine.ts';
import './live-room.css';

/** What runs on the host: queues and agents, contacts, revisions. Default export, for lazy loading. */
export default function LiveRoom() {
  const host = useSession((state) => state.host);
  if (!host?.user) return <LogIn />;
  return (
    <LineContext value={lineHere()}>
      <LineBanner />
      <LiveTabs />
    </LineContext>
  );
}

/** Each tab for whom it is meant. */
export function LiveTabs() {
  const t = useTranslations('floor');
  const studio = useStudio();
  const [tab, setTab] = useState('floor');
  const tabs = [
    ...(mayOnHost(studio, 'supervise')
      ? [
          { id: 'floor', label: t('floor'), content: <Floor /> },
          { id: 'contacts', label: t('contacts'), content: <Contacts /> },
        ]
      : []),
    ...(mayOnHost(studio, 'publish')
      ? [{ id: 'revisions', label: t('revisions'), content: <Revisions /> }]
      : []),
  ];
  const selected = tabs.find(({ id }) => id === tab) ?? tabs[0];
  if (!selected) return <EmptyState title={t('nothing-for-you')}>{t('nothing-help')}</EmptyState>;
  return (
    <div className="live-room">
      <Tabs label={t('live')} tabs={tabs} selected={selected.id} onSelect={setTab} />
    </div>
  );
}
