import { TriangleAlert, X } from 'lucide-react';
import { type ReactNode, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '#src/ui/Badge.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Splitter } from '#src/ui/Splitter.tsx';
import { Tabs } from '#src/ui/Tabs.tsx';
import { room } from './focus.ts';
import { useChecked, useSession, useStudio } from './hooks.ts';
import { DRAWER_TABS, type DrawerTab } from './session.ts';

const HEIGHT_MIN = 120;
const HEIGHT_MAX = 640;

const isTab = (id: string): id is DrawerTab => DRAWER_TABS.some((tab) => tab === id);

/** The bottom drawer: what belongs to the flow as a whole. Its height is kept. Default export, for lazy loading. */
export default function Drawer({ slots }: { slots: Readonly<Record<DrawerTab, ReactNode>> }) {
  const t = useTranslations('app');
  const { session } = useStudio();
  const { tab, height } = useSession((state) => state.drawer);
  const count = useChecked()?.problems.length ?? 0;
  const failing = useSession((state) => state.scenariosFailing);
  const hasDraft = useSession(({ drafts, flowId }) => drafts.has(flowId));
  if (tab === null) return null;
  const change = (part: { tab?: DrawerTab | null; height?: number }) =>
    session.getState().set({ drawer: { ...session.getState().drawer, ...part } });
  const loading = <p className="app-loading">{t('loading')}</p>;
  const badges: Partial<Record<DrawerTab, ReactNode>> = {
    ...(count > 0 ? { problems: <span className="app-count">{count}</span> } : {}),
    ...(hasDraft ? { text: <DraftBadge /> } : {}),
    ...(failing > 0 ? { scenarios: <FailingBadge count={failing} /> } : {}),
  };
  const tabs = DRAWER_TABS.map((id) => ({
    id,
    label: t(id),
    badge: badges[id],
    content: <Suspense fallback={loading}>{slots[id]}</Suspense>,
  }));
  return (
    <section className="app-drawer" aria-label={t('drawer')} style={{ height }} {...room('drawer')}>
      <Splitter
        label={t('resize-drawer')}
        value={height}
        min={HEIGHT_MIN}
        max={HEIGHT_MAX}
        onChange={(next) => change({ height: next })}
      />
      <Tabs
        label={t('drawer')}
        tabs={tabs}
        selected={tab}
        onSelect={(id) => isTab(id) && change({ tab: id })}
        actions={<IconButton label={t('close-drawer')} icon={X} onPress={() => change({ tab: null })} />}
      />
    </section>
  );
}

/** A text of the open flow is not applied. */
function DraftBadge() {
  const t = useTranslations('app');
  return (
    <Badge tone="warning">
      <TriangleAlert size={12} role="img" aria-label={t('text-waits')} />
    </Badge>
  );
}

function FailingBadge({ count }: { count: number }) {
  const t = useTranslations('app');
  return (
    <span className="app-count" role="img" aria-label={t('scenarios-failing', { count })}>
      {count}
    </span>
  );
}
