import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { mayOnHost } from '#src/app/host.ts';
import { Badge } from '#src/ui/Badge.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { type TabItem, Tabs } from '#src/ui/Tabs.tsx';
import { Audit } from './Audit.tsx';
import { Contacts } from './Contacts.tsx';
import { LogIn } from './DeskPage.tsx';
import { Doubts } from './Doubts.tsx';
import { Floor } from './Floor.tsx';
import { LineBanner } from './LineBanner.tsx';
import { lineHere } from './line.ts';
import { Revisions } from './Revisions.tsx';
import { LineContext, useDoubts } from './useLine.ts';
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
  const administers = useAdministratorTabs(mayOnHost(studio, 'administer'));
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
    ...administers,
  ];
  const selected = tabs.find(({ id }) => id === tab) ?? tabs[0];
  if (!selected) return <EmptyState title={t('nothing-for-you')}>{t('nothing-help')}</EmptyState>;
  return (
    <div className="live-room">
      <Tabs label={t('live')} tabs={tabs} selected={selected.id} onSelect={setTab} />
    </div>
  );
}

/** What is in doubt is followed from every tab: how much there is stands beside its name. */
function useAdministratorTabs(isFor: boolean): TabItem[] {
  const t = useTranslations('trail');
  const view = useDoubts(isFor);
  if (!isFor) return [];
  const badge = view && view.count > 0 && <Badge tone="warning">{view.count}</Badge>;
  return [
    { id: 'doubts', label: t('doubts'), badge, content: <Doubts view={view} /> },
    { id: 'audit', label: t('audit'), content: <Audit /> },
  ];
}
