import { Pause, Phone, Play } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { TaskView } from '#runtime/index.ts';
import { Badge } from '#src/ui/Badge.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { Counter } from './Counter.tsx';
import { Siblings } from './Siblings.tsx';
import { useDesk } from './useDesk.ts';

interface VoiceBarProps {
  tasks: readonly TaskView[];
  open: TaskView | undefined;
  onOpen: (contact: string) => void;
}

/** The calls, always in sight: whoever is on the line hears what the agent does. */
export function VoiceBar({ tasks, open, onOpen }: VoiceBarProps) {
  const t = useTranslations('desk');
  const calls = tasks.filter(({ icon, phase }) => icon === 'voice' && phase !== 'wrap-up');
  if (calls.length === 0) return null;
  return (
    <section className="desk-calls" aria-label={t('calls')}>
      {calls.map((task) => (
        <Call
          key={task.contact}
          task={task}
          tasks={tasks}
          isOpen={task.contact === open?.contact}
          onOpen={onOpen}
        />
      ))}
    </section>
  );
}

type CallProps = Pick<VoiceBarProps, 'tasks' | 'onOpen'> & { task: TaskView; isOpen: boolean };

function Call({ task, tasks, isOpen, onOpen }: CallProps) {
  const t = useTranslations('desk');
  const { contact, customer, number, icon, phase, since } = task;
  return (
    <div className="desk-call" data-phase={phase}>
      <Button className="desk-call-who" aria-current={isOpen} onPress={() => onOpen(contact)}>
        <Phone {...iconProps} aria-hidden={false} role="img" aria-label={t(icon)} />
        <span className="desk-call-names">
          <span className="desk-strong">{customer}</span> <span className="desk-call-number">{number}</span>
        </span>
      </Button>
      {phase !== 'active' && <Badge tone="warning">{t(`phase-${phase}`)}</Badge>}
      <Counter since={since} label={(span) => t('state-since', { span })} />
      <HoldButton task={task} />
      <Siblings task={task} tasks={tasks} onOpen={onOpen} />
    </div>
  );
}

/** Lets the customer wait, or goes on. */
function HoldButton({ task: { contact, phase } }: { task: TaskView }) {
  const t = useTranslations('desk');
  const { act } = useDesk();
  const isActive = phase === 'active';
  return (
    <IconButton
      label={t(isActive ? 'hold' : 'resume')}
      icon={isActive ? Pause : Play}
      onPress={() => act({ type: isActive ? 'contact.held' : 'contact.resumed', contact })}
    />
  );
}
