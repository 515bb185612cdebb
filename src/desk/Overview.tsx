import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { TaskView } from '#runtime/index.ts';
import { iconProps } from '#src/ui/icon.ts';
import { type Lot, lotsOf, tasksIn } from './channels.ts';
import { CHANNEL_ICONS } from './icons.ts';
import { Navigator } from './Navigator.tsx';
import { SessionIcon } from './SessionIcon.tsx';
import './overview.css';

interface OverviewProps {
  tasks: readonly TaskView[];
  open: TaskView | undefined;
  onOpen: (contact: string) => void;
}

/** All conversations at a glance, a channel each; the pointer or the keyboard on one lists what is in it. */
export function Overview({ tasks, open, onOpen }: OverviewProps) {
  const t = useTranslations('desk');
  const { lot, look } = useLot(tasks, open);
  if (!lot) return null;
  return (
    <Tabs className="desk-overview" selectedKey={lot} onSelectionChange={(key) => look(key as Lot)}>
      <TabList className="desk-lots" aria-label={t('overview')}>
        {lotsOf(tasks).map(({ lot: one, count }) => (
          <Tab
            key={one}
            id={one}
            className="desk-lot"
            aria-label={t('overview-entry', { channel: t(one), count })}
            onHoverStart={() => look(one)}
          >
            <LotIcon lot={one} />
            <span aria-hidden="true">{count}</span>
          </Tab>
        ))}
      </TabList>
      <TabPanel key={lot} id={lot} className="desk-lot-panel">
        <p className="desk-lot-name" aria-hidden="true">
          {t(lot)}
        </p>
        <Navigator lot={lot} tasks={tasksIn(tasks, lot)} open={open} onOpen={onOpen} />
      </TabPanel>
    </Tabs>
  );
}

/** What is looked at: what the agent chose since the conversation was opened, else the channel of that conversation. */
function useLot(tasks: readonly TaskView[], open: TaskView | undefined) {
  const [looked, setLooked] = useState<{ at: Lot; while: string | undefined } | null>(null);
  const lots = lotsOf(tasks);
  const chosen = looked?.while === open?.contact ? looked?.at : undefined;
  const lot = lots.find((one) => one.lot === chosen)?.lot ?? open?.icon ?? lots[0]?.lot;
  return { lot, look: (at: Lot) => setLooked({ at, while: open?.contact }) };
}

function LotIcon({ lot }: { lot: Lot }) {
  const Glyph = lot === 'session' ? SessionIcon : CHANNEL_ICONS[lot];
  return <Glyph {...iconProps} />;
}
