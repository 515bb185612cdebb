import { Clock, Reply } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { TaskView } from '#runtime/index.ts';
import { Badge } from '#src/ui/Badge.tsx';
import { type Icon, iconProps } from '#src/ui/icon.ts';
import { Counter } from './Counter.tsx';
import { isLate, type Lot, waitingSince } from './channels.ts';
import { CHANNEL_ICONS } from './icons.ts';

interface NavigatorProps {
  lot: Lot;
  tasks: readonly TaskView[];
  open: TaskView | undefined;
  onOpen: (contact: string) => void;
}

/** The conversations of a channel, to go from one to another. */
export function Navigator({ lot, tasks, open, onOpen }: NavigatorProps) {
  const t = useTranslations('desk');
  const chosen = tasks.some(({ contact }) => contact === open?.contact) ? [open?.contact ?? ''] : [];
  return (
    <ListBox
      className="desk-navigator"
      aria-label={t('navigator', { channel: t(lot) })}
      selectionMode="single"
      selectedKeys={chosen}
      onSelectionChange={(keys) => {
        const [contact] = keys;
        // To choose what is open already empties the selection: it stays open.
        if (contact !== undefined) onOpen(String(contact));
      }}
    >
      {tasks.map((task) => (
        <ListBoxItem
          key={task.contact}
          id={task.contact}
          textValue={task.customer}
          className="desk-entry"
          data-wants-reply={waitingSince(task) !== null || undefined}
        >
          <Entry task={task} showsChannel={lot === 'session'} />
        </ListBoxItem>
      ))}
    </ListBox>
  );
}

function Entry({ task, showsChannel }: { task: TaskView; showsChannel: boolean }) {
  const t = useTranslations('desk');
  const { customer, preview, phase, since, icon } = task;
  const waiting = waitingSince(task);
  return (
    <>
      <span className="desk-entry-name">
        {showsChannel && <Mark icon={CHANNEL_ICONS[icon]} label={t(icon)} tone="neutral" />}
        <span className="desk-entry-who">{customer}</span>
      </span>
      <Counter
        className="desk-entry-time"
        since={waiting ?? since}
        label={(span) => t(waiting === null ? 'state-since' : 'waiting-for', { span })}
      />
      <span className="desk-entry-preview">{preview || t('no-preview')}</span>
      <span className="desk-entry-marks">
        {phase !== 'active' && <Badge tone="neutral">{t(`phase-${phase}`)}</Badge>}
        {waiting !== null && <Mark icon={Reply} label={t('needs-reply')} tone="accent" />}
        {isLate(task) && <Mark icon={Clock} label={t('sla-breached')} tone="danger" />}
      </span>
    </>
  );
}

function Mark({ icon: Glyph, label, tone }: { icon: Icon; label: string; tone: string }) {
  return (
    <span className={`desk-mark desk-mark-${tone}`} role="img" aria-label={label} title={label}>
      <Glyph {...iconProps} size={14} />
    </span>
  );
}
