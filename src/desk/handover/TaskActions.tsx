import { LogOut, Pause, Play, UserRoundX } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { DeskAct, DeskView, TaskView } from '#runtime/index.ts';
import { Asked } from './Asked.tsx';
import { allowedOf } from './allowed.ts';
import { DispositionBox } from './DispositionBox.tsx';
import { Elevate } from './Elevate.tsx';
import { EndContact } from './EndContact.tsx';
import { HandOver } from './HandOver.tsx';
import { Status } from './Status.tsx';
import { Tool } from './Tool.tsx';
import './handover.css';

export interface TaskActionsProps {
  task: TaskView;
  targets: DeskView['targets'];
  act(act: DeskAct): void;
  /** Looks again at whom a contact can be handed to. */
  refresh?: () => void;
}

/** What can be done with a conversation beside answering; what cannot is not there. */
export function TaskActions(props: TaskActionsProps) {
  // Another conversation begins with empty forms.
  return <Actions key={props.task.contact} {...props} />;
}

function Actions({ task, targets, act, refresh }: TaskActionsProps) {
  const t = useTranslations('handover');
  const allowed = allowedOf(task);
  const { contact } = task;
  const handing = { contact, targets, act, refresh };
  return (
    <div className="handover">
      <Asked task={task} />
      <Toolbar className="handover-bar" aria-label={t('actions', { name: task.customer })}>
        {allowed.handOver && <HandOver kind="transfer" {...handing} />}
        {allowed.handOver && <HandOver kind="conference" {...handing} />}
        {allowed.conference && <Leave task={task} how={allowed.conference} act={act} />}
        {allowed.elevate && <Elevate task={task} act={act} />}
        {allowed.pause && <PauseTool contact={contact} how={allowed.pause} act={act} />}
        {allowed.status && <Status task={task} canClose={allowed.close} act={act} />}
        {allowed.disposition && <DispositionBox task={task} act={act} />}
        {allowed.end && (
          <div className="handover-end">
            <EndContact task={task} act={act} />
          </div>
        )}
      </Toolbar>
    </div>
  );
}

type Act = TaskActionsProps['act'];

function Leave({ task, how, act }: { task: TaskView; how: 'end' | 'leave'; act: Act }) {
  const t = useTranslations('handover');
  return (
    <Tool
      label={t(`conference-${how}`)}
      help={t(`conference-${how}-help`, { name: task.customer })}
      icon={how === 'end' ? UserRoundX : LogOut}
      onPress={() => act({ type: 'conference.left', contact: task.contact })}
      keepsWords
    />
  );
}

function PauseTool({ contact, how, act }: { contact: string; how: 'hold' | 'resume'; act: Act }) {
  const t = useTranslations('handover');
  return (
    <Tool
      label={t(how)}
      help={t(`${how}-help`)}
      icon={how === 'hold' ? Pause : Play}
      onPress={() => act({ type: how === 'hold' ? 'contact.held' : 'contact.resumed', contact })}
    />
  );
}
